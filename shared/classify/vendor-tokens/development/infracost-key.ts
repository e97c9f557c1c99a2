import { vendorTokens } from '../../vendor-token.ts';

/** Infracost API keys. */
export const infracostKey = vendorTokens({
  id: 'infracost-key',
  title: 'Infracost key',
  source: 'Infracost, https://www.infracost.io/docs/, 2026-11-22',
  formats: [{ name: 'api', prefixes: ['ico-'], form: /ico-[A-Za-z0-9]{32}/ }],
});
