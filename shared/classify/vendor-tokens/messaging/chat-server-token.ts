import { vendorTokens } from '../../vendor-token.ts';

/** Tokens of Rocket.Chat, Zulip, Gitter and Viber, told by name. */
export const chatServerToken = vendorTokens({
  id: 'chat-server-token',
  title: 'Chat server token',
  source:
    'Rocket.Chat, https://developer.rocket.chat/apidocs; Zulip, https://zulip.com/api/api-keys, 2026-11-22',
  words: ['rocketchat', 'rocket.chat', 'rocket_chat', 'zulip', 'gitter', 'viber'],
  formats: [
    { name: 'rocket-chat', form: /[\w-]{43}/ },
    { name: 'zulip', form: /[A-Za-z0-9]{32}/ },
    { name: 'gitter', form: /[0-9a-fA-F]{40}/ },
    { name: 'viber', form: /[0-9a-f]{16}-[0-9a-f]{16}-[0-9a-f]{16}/ },
  ],
});
