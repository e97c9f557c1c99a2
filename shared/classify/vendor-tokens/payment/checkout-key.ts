import { vendorTokens } from '../../vendor-token.ts';

/** Checkout.com secret keys of sandbox and live accounts. */
export const checkoutKey = vendorTokens({
  id: 'checkout-key',
  title: 'Checkout.com key',
  source:
    'Checkout.com, https://www.checkout.com/docs/developer-resources/api/manage-api-keys, 2026-11-22',
  formats: [
    {
      name: 'sandbox',
      prefixes: ['sk_sbox_', 'pk_sbox_'],
      form: /[sp]k_sbox_[a-z0-9]{26}[a-z0-9*#$=]/,
    },
    {
      name: 'classic',
      prefixes: ['sk_'],
      form: /sk_(?:test_)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
  ],
});
