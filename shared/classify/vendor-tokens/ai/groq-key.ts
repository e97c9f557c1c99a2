import { vendorTokens } from '../../vendor-token.ts';

/** Groq API keys. */
export const groqKey = vendorTokens({
  id: 'groq-key',
  title: 'Groq key',
  source: 'Groq, https://console.groq.com/docs/quickstart, 2026-11-22',
  formats: [{ name: 'api', prefixes: ['gsk_'], form: /gsk_[A-Za-z0-9]{52}/ }],
});
