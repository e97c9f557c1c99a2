import { vendorTokens } from '../../vendor-token.ts';

/** Porkbun API and secret keys. */
export const porkbunKey = vendorTokens({
  id: 'porkbun-key',
  title: 'Porkbun key',
  source:
    'Porkbun, https://kb.porkbun.com/article/190-getting-started-with-the-porkbun-api, 2026-11-22',
  formats: [{ name: 'key', prefixes: ['pk1_', 'sk1_'], form: /[ps]k1_[0-9a-f]{64}/ }],
});
