import { vendorTokens } from '../../vendor-token.ts';

/** Jina keys. */
export const jinaKey = vendorTokens({
  id: 'jina-key',
  title: 'Jina AI key',
  source: 'Jina AI, https://jina.ai/embeddings/, 2026-11-22',
  formats: [{ name: 'api', prefixes: ['jina_'], form: /jina_[0-9a-f]{32}[\w-]{28}/ }],
});
