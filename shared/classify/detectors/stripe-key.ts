import { vendorToken } from '../vendor-token.ts';

/** Stripe secret and restricted keys of live and test mode, and webhook signing secrets. */
export const stripeKey = vendorToken({
  id: 'stripe-key',
  title: 'Stripe key',
  source: 'Stripe, https://docs.stripe.com/keys, 2026-11-22',
  prefixes: ['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_', 'sk_prod_', 'rk_prod_', 'whsec_'],
  pattern:
    /(?<![A-Za-z0-9])(?:[sr]k_(?:live|test|prod)_[A-Za-z0-9]{10,120}|whsec_[A-Za-z0-9+/]{32,64}={0,2})(?![A-Za-z0-9])/,
});
