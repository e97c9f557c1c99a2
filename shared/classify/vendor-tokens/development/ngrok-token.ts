import { vendorTokens } from '../../vendor-token.ts';

/** ngrok tokens and keys: the account's time stamp in base 62, an underscore, a secret; told by name. */
export const ngrokToken = vendorTokens({
  id: 'ngrok-token',
  title: 'Tunnel token of ngrok',
  source: 'ngrok, https://ngrok.com/docs/agent/config/, 2026-11-22',
  words: ['ngrok'],
  formats: [
    { name: 'authtoken', form: /[12][A-Za-z0-9]{26}_[A-Za-z0-9]{20,22}/ },
    {
      name: 'tunnel',
      prefixes: ['cr_2', 'ak_2'],
      form: /(?:cr|ak)_2[A-Za-z0-9]{26,40}/,
      confidence: 70,
    },
  ],
});
