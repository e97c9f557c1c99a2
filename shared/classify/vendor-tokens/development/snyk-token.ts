import { vendorTokens } from '../../vendor-token.ts';

/** Snyk API tokens: UUIDs told by name; newer ones by prefix. */
export const snykToken = vendorTokens({
  id: 'snyk-token',
  title: 'Snyk token',
  source: 'Snyk, https://docs.snyk.io/snyk-api/authentication-for-api, 2026-11-22',
  words: ['snyk'],
  formats: [
    {
      name: 'prefixed',
      prefixes: ['snyk_uat.', 'snyk_sat.'],
      form: /snyk_[us]at\.[0-9a-f]{8}\.[\w.-]{20,400}/,
    },
    {
      name: 'api',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
  ],
});
