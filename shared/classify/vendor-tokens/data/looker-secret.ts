import { vendorTokens } from '../../vendor-token.ts';

/** Looker client ids and secrets, told by name. */
export const lookerSecret = vendorTokens({
  id: 'looker-secret',
  title: 'Looker secret',
  source: 'Google Cloud, https://cloud.google.com/looker/docs/api-auth, 2026-11-22',
  words: ['looker'],
  formats: [
    { name: 'client-secret', form: /[a-z0-9]{24}/ },
    { name: 'client-id', form: /[a-z0-9]{20}/ },
  ],
});
