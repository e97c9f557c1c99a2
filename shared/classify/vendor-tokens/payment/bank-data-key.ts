import { vendorTokens } from '../../vendor-token.ts';

/** Keys of Finicity, Tink, TrueLayer, Yodlee, MX and Nordigen, told by name. */
export const bankDataKey = vendorTokens({
  id: 'bank-data-key',
  title: 'Bank data key',
  source:
    'Finicity, https://developer.mastercard.com/open-finance-us/documentation/; Tink, https://docs.tink.com/; TrueLayer, https://docs.truelayer.com/, 2026-11-22',
  words: ['finicity', 'truelayer', 'yodlee', 'nordigen', 'tink_client'],
  formats: [
    { name: 'finicity', form: /[0-9a-fA-F]{32}/ },
    { name: 'finicity-secret', form: /[a-z0-9]{20}/ },
    {
      name: 'truelayer',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
    { name: 'nordigen', form: /[0-9a-fA-F]{128}/ },
  ],
});
