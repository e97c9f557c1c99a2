import { vendorTokens } from '../../vendor-token.ts';

/** OpenRouter API keys. */
export const openrouterKey = vendorTokens({
  id: 'openrouter-key',
  title: 'OpenRouter key',
  source: 'OpenRouter, https://openrouter.ai/docs/api-reference/authentication, 2026-11-22',
  formats: [{ name: 'api', prefixes: ['sk-or-'], form: /sk-or-v\d-[0-9a-f]{64}/ }],
});
