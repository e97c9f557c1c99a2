import { vendorTokens } from '../../vendor-token.ts';

/**
 * Discord bot tokens by shape (the bot's number in base 64, a time, a signature), webhooks by address, client secrets
 * and older keys by name.
 */
export const discordToken = vendorTokens({
  id: 'discord-token',
  title: 'Discord token',
  source: 'Discord, https://discord.com/developers/docs/reference#authentication, 2026-11-22',
  words: ['discord'],
  formats: [
    {
      name: 'webhook',
      prefixes: ['discord.com/api/webhooks/', 'discordapp.com/api/webhooks/'],
      form: /discord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/[\w-]{60,72}/,
    },
    { name: 'public-key', form: /[0-9a-fA-F]{64}/ },
    { name: 'client-secret', form: /[\w=-]{32}/ },
    { name: 'client-id', form: /\d{18,19}/ },
  ],
});
