import { vendorTokens } from '../../vendor-token.ts';

/** Klaviyo private keys. */
export const klaviyoKey = vendorTokens({
  id: 'klaviyo-key',
  title: 'Klaviyo key',
  source: 'Klaviyo, https://developers.klaviyo.com/en/docs/authenticate_, 2026-11-22',
  formats: [{ name: 'private', prefixes: ['pk_'], form: /pk_[0-9a-f]{34}/ }],
});
