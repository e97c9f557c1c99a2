import { vendorTokens } from '../../vendor-token.ts';

/** Twitter bearer tokens by their filler, keys, secrets and access tokens by name. */
export const twitterKey = vendorTokens({
  id: 'twitter-key',
  title: 'X (Twitter) key',
  source: 'X, https://docs.x.com/resources/fundamentals/authentication/overview, 2026-11-22',
  words: ['twitter', 'tweepy', 'x_api', 'x_bearer', 'x_access'],
  formats: [
    { name: 'bearer', prefixes: ['aaaaaaaaaaaaaaaaaaaaa'], form: /A{21}[A-Za-z0-9%]{60,110}/ },
    { name: 'access-token', form: /\d{8,20}-[A-Za-z0-9]{20,40}/ },
    { name: 'access-secret', form: /[A-Za-z0-9]{45}/ },
    { name: 'api-secret', form: /[A-Za-z0-9]{50}/ },
    { name: 'api-key', form: /[A-Za-z0-9]{25}/ },
  ],
});
