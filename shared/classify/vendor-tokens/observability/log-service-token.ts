import { vendorTokens } from '../../vendor-token.ts';

/** Tokens of Logz.io, Loggly, Papertrail, LogDNA (Mezmo), Logentries and Better Stack, told by name. */
export const logServiceToken = vendorTokens({
  id: 'log-service-token',
  title: 'Log service token',
  source:
    'Logz.io, https://docs.logz.io/docs/user-guide/admin/authentication-tokens/; Better Stack, https://betterstack.com/docs/logs/, 2026-11-22',
  words: [
    'logzio',
    'logz.io',
    'logz_io',
    'loggly',
    'papertrail',
    'logdna',
    'mezmo',
    'logentries',
    'logtail',
    'betterstack',
    'better_stack',
  ],
  formats: [
    { name: 'logzio', form: /[A-Za-z0-9]{32}/ },
    {
      name: 'loggly',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
    { name: 'papertrail', form: /[A-Za-z0-9]{18,22}/ },
    { name: 'better-stack', form: /[A-Za-z0-9]{24}/ },
    { name: 'mezmo', form: /[0-9a-fA-F]{64}/ },
  ],
});
