import { vendorTokens } from '../../vendor-token.ts';

/** Secrets of Google OAuth clients, their refresh, access and one-time codes. */
export const googleOauthSecret = vendorTokens({
  id: 'google-oauth-secret',
  title: 'Google OAuth client secret',
  source: 'Google Identity, https://developers.google.com/identity/protocols/oauth2, 2026-11-22',
  formats: [
    { name: 'client-secret', prefixes: ['gocspx-'], form: /GOCSPX-[\w-]{28}/ },
    { name: 'refresh-token', prefixes: ['1//0'], form: /1\/\/0[\w-]{40,110}/ },
    { name: 'access-token', prefixes: ['ya29.'], form: /ya29\.[\w-]{30,400}/ },
    { name: 'code', prefixes: ['4/0a'], form: /4\/0A[\w-]{60,100}/ },
  ],
});
