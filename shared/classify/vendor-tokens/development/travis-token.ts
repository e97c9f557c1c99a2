import { vendorTokens } from '../../vendor-token.ts';

/** Travis tokens: 22 characters, told by name. */
export const travisToken = vendorTokens({
  id: 'travis-token',
  title: 'Travis CI token',
  source: 'Travis CI, https://developer.travis-ci.com/authentication, 2026-11-22',
  words: ['travis'],
  formats: [{ name: 'access', form: /[\w-]{20,22}/ }],
});
