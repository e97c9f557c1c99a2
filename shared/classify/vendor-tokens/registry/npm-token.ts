import { vendorTokens } from '../../vendor-token.ts';
import { byChecksum } from '../../validate/token-checksum.ts';

/**
 * npm access tokens: `npm_` and 36 characters, the last six a checksum; older ones (UUIDs) where a registry's line holds
 * them.
 */
export const npmToken = vendorTokens({
  id: 'npm-token',
  title: 'Access token for npm',
  source: 'npm, https://docs.npmjs.com/about-access-tokens, 2026-11-22',
  formats: [
    { name: 'granular', prefixes: ['npm_'], form: /npm_[A-Za-z0-9]{36}/, judge: byChecksum },
    {
      name: 'classic',
      prefixes: [':_authtoken='],
      lead: /:_authToken=/,
      form: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
  ],
});
