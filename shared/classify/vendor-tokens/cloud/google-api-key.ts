import { vendorTokens } from '../../vendor-token.ts';

/** Google Cloud, Maps, Firebase and Gemini API keys: `AIza` and 35 characters of base64url. */
export const googleApiKey = vendorTokens({
  id: 'google-api-key',
  title: 'Google API key',
  source: 'Google Cloud, https://cloud.google.com/docs/authentication/api-keys, 2026-11-22',
  formats: [{ name: 'api', prefixes: ['aiza'], form: /AIza[\w-]{35}/ }],
});
