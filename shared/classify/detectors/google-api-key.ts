import { vendorToken } from '../vendor-token.ts';

/** Google Cloud, Maps, Firebase and Gemini API keys: `AIza` and 35 characters of base64url. */
export const googleApiKey = vendorToken({
  id: 'google-api-key',
  title: 'Google API key',
  source: 'Google Cloud, https://cloud.google.com/docs/authentication/api-keys, 2026-11-22',
  prefixes: ['aiza'],
  pattern: /(?<![A-Za-z0-9])AIza[\w-]{35}(?![A-Za-z0-9_-])/,
});
