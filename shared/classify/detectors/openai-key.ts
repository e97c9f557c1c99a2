import { vendorToken } from '../vendor-token.ts';

/** API keys of OpenAI and of services that took over its form. Keys with the marker T3BlbkFJ ("OpenAI" in base 64) are certain. */
export const openaiKey = vendorToken({
  id: 'openai-key',
  title: 'OpenAI API key',
  source: 'OpenAI, https://platform.openai.com/docs/api-reference/authentication, 2026-11-22',
  prefixes: ['sk-'],
  pattern:
    /(?<![A-Za-z0-9])sk-(?!ant-)(?:(?:proj|svcacct|admin|None)-[A-Za-z0-9_-]{20,220}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}|[A-Za-z0-9]{32,64})(?![A-Za-z0-9_-])/,
  judge: ({ value }) => ({
    confidence: value.includes('T3BlbkFJ') ? 99 : 85,
    evidence: ['format'],
  }),
});
