import { vendorTokens } from '../../vendor-token.ts';

/** Fastly tokens: 32 characters of base64url, told by name. */
export const fastlyToken = vendorTokens({
  id: 'fastly-token',
  title: 'Fastly token',
  source: 'Fastly, https://www.fastly.com/documentation/reference/api/auth-tokens/, 2026-11-22',
  words: ['fastly'],
  formats: [{ name: 'api', form: /[\w-]{32}/ }],
});
