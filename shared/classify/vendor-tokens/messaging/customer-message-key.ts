import { vendorTokens } from '../../vendor-token.ts';

/** Keys of Braze, Iterable, Customer.io, OneSignal, Courier and Knock. */
export const customerMessageKey = vendorTokens({
  id: 'customer-message-key',
  title: 'Customer messaging key',
  source:
    'Braze, https://www.braze.com/docs/api/basics/; Iterable, https://support.iterable.com/hc/en-us/articles/360043464871, 2026-11-22',
  words: [
    'braze',
    'iterable',
    'customerio',
    'customer_io',
    'customer.io',
    'onesignal',
    'one_signal',
    'courier',
  ],
  formats: [
    { name: 'onesignal', prefixes: ['os_v2_'], form: /os_v2_(?:app|org)_[a-z2-7]{80,120}/ },
    { name: 'courier', prefixes: ['pk_prod_', 'pk_test_'], form: /pk_(?:prod|test)_[A-Z0-9]{28}/ },
    {
      name: 'braze',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
    { name: 'iterable', form: /[0-9a-fA-F]{32}/ },
    { name: 'customer-io', form: /[0-9a-fA-F]{20}/ },
  ],
});
