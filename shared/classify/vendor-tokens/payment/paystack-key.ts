import { vendorTokens } from '../../vendor-token.ts';

/** Paystack secret keys: Stripe's prefix and 40 hexadecimal digits. */
export const paystackKey = vendorTokens({
  id: 'paystack-key',
  title: 'Paystack key',
  source: 'Paystack, https://paystack.com/docs/api/authentication/, 2026-11-22',
  formats: [
    {
      name: 'secret',
      prefixes: ['sk_live_', 'sk_test_'],
      form: /sk_(?:live|test)_[0-9a-f]{40}/,
      confidence: 97,
    },
  ],
});
