import { vendorTokens } from '../../vendor-token.ts';

/** PayPal client ids and secrets by name, Braintree access tokens by prefix. */
export const paypalSecret = vendorTokens({
  id: 'paypal-secret',
  title: 'PayPal or Braintree secret',
  source:
    'PayPal, https://developer.paypal.com/api/rest/authentication/; Braintree, https://developer.paypal.com/braintree/docs/, 2026-11-22',
  words: ['paypal', 'braintree'],
  formats: [
    {
      name: 'braintree',
      prefixes: ['access_token$'],
      form: /access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}/,
    },
    { name: 'rest', form: /[AE][\w-]{79}/ },
    { name: 'braintree-private', form: /[0-9a-fA-F]{32}/ },
  ],
});
