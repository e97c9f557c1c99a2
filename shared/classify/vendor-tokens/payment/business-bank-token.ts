import { vendorTokens } from '../../vendor-token.ts';

/** Tokens of Brex, Mercury and Ramp. */
export const businessBankToken = vendorTokens({
  id: 'business-bank-token',
  title: 'Business banking token',
  source:
    'Brex, https://developer.brex.com/docs/authentication/; Mercury, https://docs.mercury.com/docs/getting-started, 2026-11-22',
  formats: [
    { name: 'brex', prefixes: ['bxt_'], form: /bxt_[A-Za-z0-9]{36,50}/ },
    {
      name: 'mercury',
      prefixes: ['secret-token:'],
      form: /secret-token:mercury_(?:production|sandbox)_[\w-]{20,100}/,
    },
    { name: 'ramp', prefixes: ['ramp_sec_'], form: /ramp_sec_[A-Za-z0-9]{40,60}/ },
  ],
});
