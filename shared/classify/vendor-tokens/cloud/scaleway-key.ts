import { vendorTokens } from '../../vendor-token.ts';

/** Scaleway access keys by their prefix, secret keys (UUIDs) by name. */
export const scalewayKey = vendorTokens({
  id: 'scaleway-key',
  title: 'Scaleway key',
  source: 'Scaleway, https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/, 2026-11-22',
  words: ['scaleway', 'scw'],
  formats: [
    { name: 'access-key', prefixes: ['scw'], form: /SCW[A-Z0-9]{17}/ },
    {
      name: 'secret-key',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
  ],
});
