import { vendorTokens } from '../../vendor-token.ts';

/** Mailgun keys of both shapes; signing keys share the second. */
export const mailgunKey = vendorTokens({
  id: 'mailgun-key',
  title: 'Mailgun key',
  source:
    'Mailgun, https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt, 2026-11-22',
  words: ['mailgun'],
  formats: [
    { name: 'private', prefixes: ['key-', 'pubkey-'], form: /(?:pub)?key-[0-9a-f]{32}/ },
    { name: 'sending', form: /[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}/ },
    { name: 'token', form: /[A-Za-z0-9]{72}/ },
  ],
});
