import { vendorTokens } from '../../vendor-token.ts';

/** API keys of xAI. */
export const xaiKey = vendorTokens({
  id: 'xai-key',
  title: 'Key of xAI',
  source: 'xAI, https://docs.x.ai/docs/overview, 2026-11-22',
  formats: [
    { name: 'api', prefixes: ['xai-'], form: /xai-[A-Za-z0-9]{80}/ },
    { name: 'management', prefixes: ['xai-token-'], form: /xai-token-[A-Za-z0-9]{80}/ },
  ],
});
