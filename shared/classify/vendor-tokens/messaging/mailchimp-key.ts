import { vendorTokens } from '../../vendor-token.ts';

/** Mailchimp keys (32 hexadecimal digits and the data centre) and Mandrill keys. */
export const mailchimpKey = vendorTokens({
  id: 'mailchimp-key',
  title: 'Mailchimp key',
  source: 'Mailchimp, https://mailchimp.com/developer/marketing/guides/quick-start/, 2026-11-22',
  words: ['mandrill'],
  formats: [
    { name: 'marketing', prefixes: ['-us'], begin: [-32], form: /[0-9a-f]{32}-us\d{1,2}/ },
    { name: 'transactional', prefixes: ['md-'], form: /md-[\w-]{22}/ },
    { name: 'mandrill', form: /[\w-]{22}/ },
  ],
});
