import { vendorTokens } from '../../vendor-token.ts';

/** Akeyless access keys, told by name; tokens by prefix. */
export const akeylessKey = vendorTokens({
  id: 'akeyless-key',
  title: 'Akeyless key',
  source: 'Akeyless, https://docs.akeyless.io/docs/auth-with-api-key, 2026-11-22',
  words: ['akeyless'],
  formats: [
    { name: 'access-key', form: /[A-Za-z0-9+/]{43}=/ },
    { name: 'token', form: /[tu]-[0-9a-f]{32,64}/ },
  ],
});
