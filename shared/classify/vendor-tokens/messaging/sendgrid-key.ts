import { vendorTokens } from '../../vendor-token.ts';

/** SendGrid API keys: `SG.`, an identifier of 22 characters, a secret of 43. */
export const sendgridKey = vendorTokens({
  id: 'sendgrid-key',
  title: 'SendGrid API key',
  source:
    'Twilio SendGrid, https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys, 2026-11-22',
  formats: [{ name: 'api', prefixes: ['sg.'], form: /SG\.[\w-]{20,24}\.[\w-]{39,50}/ }],
});
