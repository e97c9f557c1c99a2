import { vendorTokens } from '../../vendor-token.ts';

/** Dynatrace tokens and OAuth secrets of every kind. */
export const dynatraceToken = vendorTokens({
  id: 'dynatrace-token',
  title: 'Dynatrace token',
  source:
    'Dynatrace, https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients, 2026-11-22',
  formats: [
    { name: 'token', prefixes: ['dt0'], form: /dt0[a-z]\d{2}\.[A-Za-z0-9]{8,24}\.[A-Za-z0-9]{64}/ },
  ],
});
