import { vendorTokens } from '../../vendor-token.ts';

/** Railway tokens: UUIDs told by name. */
export const railwayToken = vendorTokens({
  id: 'railway-token',
  title: 'Railway token',
  source: 'Railway, https://docs.railway.com/guides/public-api, 2026-11-22',
  words: ['railway_token', 'railway_api', 'railway token', 'railway api', 'railwaytoken'],
  formats: [
    {
      name: 'project',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
  ],
});
