import { vendorTokens } from '../../vendor-token.ts';

/** Harness personal and service tokens. */
export const harnessKey = vendorTokens({
  id: 'harness-key',
  title: 'Harness key',
  source:
    'Harness, https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys, 2026-11-22',
  formats: [
    {
      name: 'access',
      prefixes: ['pat.', 'sat.'],
      form: /[ps]at\.[\w-]{20,24}\.[0-9a-zA-Z]{24}\.[A-Za-z0-9]{20}/,
    },
  ],
});
