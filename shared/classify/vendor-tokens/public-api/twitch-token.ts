import { vendorTokens } from '../../vendor-token.ts';

/** Twitch chat tokens by prefix, client secrets by name. */
export const twitchToken = vendorTokens({
  id: 'twitch-token',
  title: 'Twitch token',
  source: 'Twitch, https://dev.twitch.tv/docs/authentication/, 2026-11-22',
  words: ['twitch'],
  formats: [
    { name: 'chat', prefixes: ['oauth:'], lead: /oauth:/, form: /[a-z0-9]{30}/ },
    { name: 'client-secret', form: /[a-z0-9]{30}/ },
  ],
});
