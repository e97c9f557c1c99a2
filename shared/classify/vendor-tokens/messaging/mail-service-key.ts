import { vendorTokens } from '../../vendor-token.ts';

/** Keys of SparkPost, Mailjet, Elastic Email, SocketLabs, SMTP2GO and MailerSend. */
export const mailServiceKey = vendorTokens({
  id: 'mail-service-key',
  title: 'Mail service key',
  source:
    'SparkPost, https://developers.sparkpost.com/api/; Mailjet, https://dev.mailjet.com/email/guides/, 2026-11-22',
  words: ['sparkpost', 'mailjet', 'elasticemail', 'elastic_email', 'mailerlite', 'socketlabs'],
  formats: [
    { name: 'mailersend', prefixes: ['mlsn.'], form: /mlsn\.[0-9a-f]{64}/ },
    { name: 'smtp2go', prefixes: ['api-'], form: /api-[0-9A-F]{32}/ },
    { name: 'sparkpost', form: /[0-9a-fA-F]{40}/ },
    { name: 'mailjet', form: /[0-9a-fA-F]{32}/ },
    { name: 'elastic-email', form: /[A-Z0-9]{96}/ },
  ],
});
