import { vendorTokens } from '../../vendor-token.ts';

/** Stripe secret and restricted keys of live and test mode, keys of organisations, and webhook signing secrets. */
export const stripeKey = vendorTokens({
  id: 'stripe-key',
  title: 'Stripe key',
  source: 'Stripe, https://docs.stripe.com/keys, 2026-11-22',
  formats: [
    {
      name: 'secret',
      prefixes: ['sk_live_', 'sk_test_', 'sk_prod_'],
      form: /sk_(?:live|test|prod)_[A-Za-z0-9]{10,120}/,
    },
    {
      name: 'restricted',
      prefixes: ['rk_live_', 'rk_test_', 'rk_prod_'],
      form: /rk_(?:live|test|prod)_[A-Za-z0-9]{10,120}/,
    },
    {
      name: 'organisation',
      prefixes: ['sk_org_'],
      form: /sk_org_(?:live_|test_)?[A-Za-z0-9]{20,120}/,
    },
    { name: 'webhook', prefixes: ['whsec_'], form: /whsec_[A-Za-z0-9+/]{32,64}={0,2}/ },
  ],
});
