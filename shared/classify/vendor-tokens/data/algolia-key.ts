import { vendorTokens } from '../../vendor-token.ts';

/** Algolia keys: 32 hexadecimal digits, told by name. */
export const algoliaKey = vendorTokens({
  id: 'algolia-key',
  title: 'Algolia key',
  source: 'Algolia, https://www.algolia.com/doc/guides/security/api-keys/, 2026-11-22',
  words: ['algolia', 'docsearch'],
  formats: [{ name: 'api', form: /[a-z0-9]{32}/ }],
});
