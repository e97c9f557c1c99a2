import { vendorTokens } from '../../vendor-token.ts';

/** Auth0 client secrets: 64 characters, told by name. */
export const auth0Secret = vendorTokens({
  id: 'auth0-secret',
  title: 'Auth0 secret',
  source: 'Auth0, https://auth0.com/docs/get-started/applications/application-settings, 2026-11-22',
  words: ['auth0'],
  formats: [
    { name: 'client-secret', form: /[\w-]{48,86}/ },
    { name: 'client-id', form: /[A-Za-z0-9]{32}/ },
  ],
});
