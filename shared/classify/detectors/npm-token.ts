import { vendorToken } from '../vendor-token.ts';

/** npm access tokens: `npm_` and 36 characters, the last six a checksum. */
export const npmToken = vendorToken({
  id: 'npm-token',
  title: 'Access token for npm',
  source: 'npm, https://docs.npmjs.com/about-access-tokens, 2026-11-22',
  prefixes: ['npm_'],
  pattern: /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/,
});
