import { vendorTokens } from '../../vendor-token.ts';

/** Omise secret keys. */
export const omiseKey = vendorTokens({
  id: 'omise-key',
  title: 'Omise key',
  source: 'Omise, https://docs.omise.co/api-authentication, 2026-11-22',
  formats: [{ name: 'secret', prefixes: ['skey_'], form: /skey_(?:test_|live_)?[a-z0-9]{19,24}/ }],
});
