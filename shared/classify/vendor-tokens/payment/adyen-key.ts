import { vendorTokens } from '../../vendor-token.ts';

/** Adyen API keys: AQE and base 64 in two parts. */
export const adyenKey = vendorTokens({
  id: 'adyen-key',
  title: 'Adyen key',
  source: 'Adyen, https://docs.adyen.com/development-resources/api-credentials/, 2026-11-22',
  words: ['adyen'],
  formats: [
    {
      name: 'api',
      prefixes: ['aqe'],
      form: /AQE[A-Za-z0-9]{2,3}[A-Za-z0-9+/]{60,160}={0,2}-[A-Za-z0-9+/]{30,60}={0,2}-[^\s"'`]{12,40}/,
    },
    { name: 'hmac', form: /[0-9A-F]{64}/ },
  ],
});
