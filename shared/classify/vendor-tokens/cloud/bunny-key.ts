import { vendorTokens } from '../../vendor-token.ts';

/** Bunny account keys (two UUIDs) and storage passwords, told by name. */
export const bunnyKey = vendorTokens({
  id: 'bunny-key',
  title: 'Bunny.net key',
  source: 'Bunny, https://docs.bunny.net/reference/bunnynet-api-overview, 2026-11-22',
  words: ['bunnycdn', 'bunny_', 'bunny.net', 'bunnynet'],
  formats: [
    {
      name: 'account',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
    {
      name: 'storage',
      form: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}/,
    },
  ],
});
