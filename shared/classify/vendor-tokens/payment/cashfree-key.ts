import { vendorTokens } from '../../vendor-token.ts';

/** Cashfree secrets. */
export const cashfreeKey = vendorTokens({
  id: 'cashfree-key',
  title: 'Cashfree key',
  source: 'Cashfree, https://www.cashfree.com/docs/api-reference/authentication, 2026-11-22',
  formats: [
    {
      name: 'secret',
      prefixes: ['cfsk_ma_'],
      form: /cfsk_ma_(?:prod|test)_[0-9a-f]{32}_[0-9a-f]{8}/,
    },
  ],
});
