import { vendorTokens } from '../../vendor-token.ts';

/** Server keys of Statsig, Flagsmith and Unleash. */
export const featureFlagKey = vendorTokens({
  id: 'feature-flag-key',
  title: 'Feature flag service key',
  source:
    'Statsig, https://docs.statsig.com/api-keys; Flagsmith, https://docs.flagsmith.com/clients/rest; Unleash, https://docs.getunleash.io/reference/api-tokens-and-client-keys, 2026-11-22',
  formats: [
    { name: 'statsig', prefixes: ['secret-'], form: /secret-[A-Za-z0-9]{40,46}/ },
    { name: 'flagsmith', prefixes: ['ser.'], form: /ser\.[A-Za-z0-9]{20,24}/, confidence: 70 },
    { name: 'unleash', prefixes: ['*:'], form: /\*:[\w-]{1,30}\.[0-9a-f]{50,60}/ },
    {
      name: 'configcat',
      prefixes: ['configcat-sdk-1/'],
      form: /configcat-sdk-1\/[\w-]{22}\/[\w-]{22}/,
    },
  ],
});
