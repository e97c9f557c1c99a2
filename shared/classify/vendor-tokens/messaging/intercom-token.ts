import { vendorTokens } from '../../vendor-token.ts';

/** Intercom access tokens by their first bytes ("tok:" in base 64), older ones by name. */
export const intercomToken = vendorTokens({
  id: 'intercom-token',
  title: 'Intercom token',
  source:
    'Intercom, https://developers.intercom.com/docs/build-an-integration/learn-more/authentication, 2026-11-22',
  words: ['intercom'],
  formats: [
    { name: 'access', prefixes: ['dg9ro'], form: /dG9rO[A-Za-z0-9+/]{50,60}={0,2}/ },
    { name: 'api', form: /[\w=-]{60}/ },
  ],
});
