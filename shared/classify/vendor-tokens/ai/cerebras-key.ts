import { vendorTokens } from '../../vendor-token.ts';

/** Cerebras keys. */
export const cerebrasKey = vendorTokens({
  id: 'cerebras-key',
  title: 'Cerebras key',
  source: 'Cerebras, https://inference-docs.cerebras.ai/quickstart, 2026-11-22',
  formats: [{ name: 'api', prefixes: ['csk-'], form: /csk-[a-z0-9]{48}/ }],
});
