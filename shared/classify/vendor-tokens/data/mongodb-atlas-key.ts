import { vendorTokens } from '../../vendor-token.ts';

/** MongoDB Atlas service account secrets by prefix, private API keys (UUIDs) by name. */
export const mongodbAtlasKey = vendorTokens({
  id: 'mongodb-atlas-key',
  title: 'MongoDB Atlas key',
  source: 'MongoDB, https://www.mongodb.com/docs/atlas/configure-api-access/, 2026-11-22',
  words: ['mongodb', 'mongo_atlas', 'atlas_private', 'atlas_api', 'mcli_private'],
  formats: [
    { name: 'service-account', prefixes: ['mdb_sa_sk_'], form: /mdb_sa_sk_[\w-]{40}/ },
    {
      name: 'private',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
  ],
});
