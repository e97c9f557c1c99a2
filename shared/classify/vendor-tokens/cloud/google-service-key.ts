import { vendorTokens } from '../../vendor-token.ts';

/** Key ids in service account files, HMAC keys of Cloud Storage, Cloud Messaging server keys, keys of the AI studio. */
export const googleServiceKey = vendorTokens({
  id: 'google-service-key',
  title: 'Google service credential',
  source: 'Google Cloud, https://cloud.google.com/iam/docs/keys-create-delete, 2026-11-22',
  words: ['private_key_id'],
  formats: [
    { name: 'service-account', form: /[0-9a-fA-F]{40}/ },
    { name: 'hmac', prefixes: ['goog1e'], form: /GOOG1E[A-Z0-9]{55}/ },
    {
      name: 'messaging',
      prefixes: [':apa91b'],
      begin: [-11],
      form: /AAAA[\w-]{7}:APA91b[\w-]{134}/,
    },
    { name: 'ai-studio', prefixes: ['aq.ab'], form: /AQ\.Ab8[\w-]{44,60}/ },
  ],
});
