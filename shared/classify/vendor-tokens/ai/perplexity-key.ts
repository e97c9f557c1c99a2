import { vendorTokens } from '../../vendor-token.ts';

/** Perplexity API keys. */
export const perplexityKey = vendorTokens({
  id: 'perplexity-key',
  title: 'Perplexity key',
  source: 'Perplexity, https://docs.perplexity.ai/getting-started/quickstart, 2026-11-22',
  formats: [{ name: 'api', prefixes: ['pplx-'], form: /pplx-[A-Za-z0-9]{48}/ }],
});
