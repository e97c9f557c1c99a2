import { vendorTokens } from '../../vendor-token.ts';

/** Coinbase key names by shape, secrets by name. */
export const coinbaseKey = vendorTokens({
  id: 'coinbase-key',
  title: 'Coinbase key',
  source: 'Coinbase, https://docs.cdp.coinbase.com/get-started/authentication/overview, 2026-11-22',
  words: ['coinbase', 'cdp_api', 'cdp_secret'],
  formats: [
    {
      name: 'key-name',
      prefixes: ['organizations/'],
      form: /organizations\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\/apiKeys\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
    { name: 'access', form: /[A-Za-z0-9]{16}/ },
    { name: 'secret', form: /[\w-]{64}/ },
    { name: 'ed25519', form: /[A-Za-z0-9+/]{86}==/ },
  ],
});
