import { vendorTokens } from '../../vendor-token.ts';

/** 1Password secret keys and service account tokens. */
export const onepasswordSecret = vendorTokens({
  id: 'onepassword-secret',
  title: 'Secret of 1Password',
  source: '1Password, https://support.1password.com/secret-key-security/, 2026-11-22',
  formats: [
    {
      name: 'service-account',
      prefixes: ['ops_eyj'],
      form: /ops_eyJ[A-Za-z0-9+/]{250,1200}={0,3}/,
    },
    {
      name: 'secret-key',
      prefixes: ['a3-'],
      form: /A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}/,
    },
  ],
});
