import { vendorTokens } from '../../vendor-token.ts';

/** Plaid access tokens by prefix, client ids and secrets by name. */
export const plaidSecret = vendorTokens({
  id: 'plaid-secret',
  title: 'Plaid secret',
  source: 'Plaid, https://plaid.com/docs/api/, 2026-11-22',
  words: ['plaid'],
  formats: [
    {
      name: 'access-token',
      prefixes: ['access-sandbox-', 'access-development-', 'access-production-'],
      form: /access-(?:sandbox|development|production)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
    { name: 'secret', form: /[a-z0-9]{30}/ },
    { name: 'client-id', form: /[a-z0-9]{24}/ },
  ],
});
