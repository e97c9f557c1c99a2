import { vendorTokens } from '../../vendor-token.ts';

/** Keys of Meilisearch, Typesense and Couchbase, told by name. */
export const searchEngineKey = vendorTokens({
  id: 'search-engine-key',
  title: 'Search engine key',
  source:
    'Meilisearch, https://www.meilisearch.com/docs/learn/security/basic_security; Typesense, https://typesense.org/docs/, 2026-11-22',
  words: ['meili', 'typesense', 'couchbase', 'capella'],
  formats: [
    { name: 'meilisearch', form: /[0-9a-fA-F]{64}/ },
    { name: 'typesense', form: /[A-Za-z0-9]{32}/ },
    { name: 'capella', form: /[A-Za-z0-9]{64}/ },
  ],
});
