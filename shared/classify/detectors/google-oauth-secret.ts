import { vendorToken } from '../vendor-token.ts';

/** Secrets of Google OAuth clients and their refresh tokens. */
export const googleOauthSecret = vendorToken({
  id: 'google-oauth-secret',
  title: 'Google OAuth client secret',
  source: 'Google Identity, https://developers.google.com/identity/protocols/oauth2, 2026-11-22',
  prefixes: ['gocspx-', '1//0', 'ya29.'],
  pattern:
    /(?<![A-Za-z0-9])(?:GOCSPX-[\w-]{28}|1\/\/0[\w-]{40,110}|ya29\.[\w-]{30,220})(?![A-Za-z0-9_-])/,
});
