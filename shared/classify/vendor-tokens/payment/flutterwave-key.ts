import { vendorTokens } from '../../vendor-token.ts';

/** Flutterwave public, secret and encryption keys. */
export const flutterwaveKey = vendorTokens({
  id: 'flutterwave-key',
  title: 'Flutterwave key',
  source: 'Flutterwave, https://developer.flutterwave.com/docs/authentication, 2026-11-22',
  formats: [
    {
      name: 'key',
      prefixes: ['flwpubk', 'flwseck'],
      form: /FLW(?:PUB|SEC)K(?:_TEST)?-(?:[0-9a-z]{32}-X|[0-9a-z]{12,13})/,
    },
  ],
});
