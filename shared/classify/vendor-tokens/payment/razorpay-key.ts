import { vendorTokens } from '../../vendor-token.ts';

/** Razorpay key ids by prefix, secrets by name. */
export const razorpayKey = vendorTokens({
  id: 'razorpay-key',
  title: 'Razorpay key',
  source: 'Razorpay, https://razorpay.com/docs/api/authentication/, 2026-11-22',
  words: ['razorpay'],
  formats: [
    {
      name: 'key-id',
      prefixes: ['rzp_live_', 'rzp_test_'],
      form: /rzp_(?:live|test)_[A-Za-z0-9]{14}/,
    },
    { name: 'secret', form: /[A-Za-z0-9]{24}/ },
  ],
});
