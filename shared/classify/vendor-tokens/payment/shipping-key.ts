import { vendorTokens } from '../../vendor-token.ts';

/** Tokens of Shippo, ShipEngine and ShipStation. */
export const shippingKey = vendorTokens({
  id: 'shipping-key',
  title: 'Shipping service key',
  source:
    'Shippo, https://docs.goshippo.com/docs/guides_general/authentication/; ShipEngine, https://www.shipengine.com/docs/auth/, 2026-11-22',
  words: ['shipengine', 'shipstation', 'shippo'],
  formats: [
    {
      name: 'shippo',
      prefixes: ['shippo_live_', 'shippo_test_'],
      form: /shippo_(?:live|test)_[0-9a-f]{40}/,
    },
    { name: 'shipstation', form: /[0-9a-fA-F]{32}/ },
    { name: 'shipengine', form: /(?:TEST_)?[A-Za-z0-9+/]{43}/ },
  ],
});
