import { vendorToken } from '../vendor-token.ts';

/** SendGrid API keys: `SG.`, an identifier of 22 characters, a secret of 43. */
export const sendgridKey = vendorToken({
  id: 'sendgrid-key',
  title: 'SendGrid API key',
  source:
    'Twilio SendGrid, https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys, 2026-11-22',
  prefixes: ['sg.'],
  pattern: /(?<![A-Za-z0-9])SG\.[\w-]{20,24}\.[\w-]{39,50}(?![A-Za-z0-9_-])/,
});
