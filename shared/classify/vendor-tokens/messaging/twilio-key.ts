import { vendorTokens } from '../../vendor-token.ts';

/** Twilio API keys: `SK` and 32 hexadecimal digits; account tokens by name. Account ids (`AC`) are no secret. */
export const twilioKey = vendorTokens({
  id: 'twilio-key',
  title: 'Twilio API key',
  source: 'Twilio, https://www.twilio.com/docs/iam/api-keys, 2026-11-22',
  words: ['twilio'],
  formats: [
    {
      name: 'api',
      prefixes: '0123456789abcdef'.split('').map((digit) => `sk${digit}`),
      form: /SK[0-9a-fA-F]{32}/,
    },
    { name: 'auth-token', form: /[0-9a-fA-F]{32}/ },
  ],
});
