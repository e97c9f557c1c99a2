import { vendorTokens } from '../../vendor-token.ts';

const byMarker = (value: string): { readonly confidence: number } => ({
  confidence: value.includes('T3BlbkFJ') ? 99 : 85,
});

/**
 * API keys of OpenAI and of services that took over its form. Keys with the marker T3BlbkFJ ("OpenAI" in base 64) are
 * certain.
 */
export const openaiKey = vendorTokens({
  id: 'openai-key',
  title: 'OpenAI API key',
  source: 'OpenAI, https://platform.openai.com/docs/api-reference/authentication, 2026-11-22',
  formats: [
    { name: 'project', prefixes: ['sk-proj-'], form: /sk-proj-[\w-]{20,220}/, judge: byMarker },
    {
      name: 'service-account',
      prefixes: ['sk-svcacct-'],
      form: /sk-svcacct-[\w-]{20,220}/,
      judge: byMarker,
    },
    { name: 'admin', prefixes: ['sk-admin-'], form: /sk-admin-[\w-]{20,220}/, judge: byMarker },
    {
      name: 'user',
      prefixes: ['sk-'],
      form: /sk-(?:None-[\w-]{20,220}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}|[A-Za-z0-9]{32,64})/,
      judge: byMarker,
    },
    { name: 'session', prefixes: ['sess-'], form: /sess-[A-Za-z0-9]{40}/ },
  ],
});
