import { vendorTokens } from '../../vendor-token.ts';

/** Infisical service tokens. */
export const infisicalToken = vendorTokens({
  id: 'infisical-token',
  title: 'Infisical token',
  source: 'Infisical, https://infisical.com/docs/documentation/platform/token, 2026-11-22',
  formats: [
    { name: 'service', prefixes: ['st.'], form: /st\.[0-9a-f]{24}\.[0-9a-f]{32}\.[0-9a-f]{32}/ },
  ],
});
