import { vendorTokens } from '../../vendor-token.ts';

/** Keys of Chargebee, Recurly, Maxio, Paddle and RevenueCat. */
export const subscriptionBillingKey = vendorTokens({
  id: 'subscription-billing-key',
  title: 'Subscription billing key',
  source:
    'Chargebee, https://apidocs.chargebee.com/docs/api/auth; Recurly, https://recurly.com/developers/, 2026-11-22',
  words: ['chargebee', 'recurly', 'chargify', 'maxio'],
  formats: [
    {
      name: 'paddle',
      prefixes: ['pdl_live_', 'pdl_sdbx_'],
      form: /pdl_(?:live|sdbx)_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}/,
    },
    {
      name: 'paddle-webhook',
      prefixes: ['pdl_ntfset_'],
      form: /pdl_ntfset_[a-z0-9]{26}_[A-Za-z0-9+/]{32}/,
    },
    { name: 'chargebee', form: /(?:live|test)_[A-Za-z0-9]{32,40}/ },
    { name: 'recurly', form: /[0-9a-fA-F]{32}/ },
    { name: 'chargify', form: /[A-Za-z0-9]{40,44}/ },
  ],
});
