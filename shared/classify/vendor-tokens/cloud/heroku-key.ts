import { vendorTokens } from '../../vendor-token.ts';

/** Heroku keys: with the newer prefix, or a UUID told by name. */
export const herokuKey = vendorTokens({
  id: 'heroku-key',
  title: 'Heroku API key',
  source: 'Heroku, https://devcenter.heroku.com/articles/authentication, 2026-11-22',
  words: ['heroku'],
  formats: [
    { name: 'prefixed', prefixes: ['hrku-'], form: /HRKU-[\w-]{36,62}/ },
    {
      name: 'api',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
  ],
});
