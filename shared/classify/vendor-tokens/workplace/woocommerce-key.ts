import { vendorTokens } from '../../vendor-token.ts';

/** WooCommerce consumer keys and secrets. */
export const woocommerceKey = vendorTokens({
  id: 'woocommerce-key',
  title: 'WooCommerce key',
  source:
    'WooCommerce, https://developer.woocommerce.com/docs/apis/rest-api/authentication/, 2026-11-22',
  formats: [{ name: 'consumer', prefixes: ['ck_', 'cs_'], form: /c[ks]_[0-9a-f]{40}/ }],
});
