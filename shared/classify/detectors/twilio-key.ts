import { vendorToken } from '../vendor-token.ts';

/** Twilio API keys: `SK` and 32 hexadecimal digits. Account ids (`AC`) are no secret. */
export const twilioKey = vendorToken({
  id: 'twilio-key',
  title: 'Twilio API key',
  source: 'Twilio, https://www.twilio.com/docs/iam/api-keys, 2026-11-22',
  prefixes: ['sk'],
  pattern: /(?<![A-Za-z0-9])SK[0-9a-f]{32}(?![A-Za-z0-9])/,
});
