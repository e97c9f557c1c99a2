import { vendorTokens } from '../../vendor-token.ts';

/** Tokens of Rollbar, Bugsnag, Raygun, Airbrake, Honeybadger and TrackJS, told by name. */
export const errorTrackerKey = vendorTokens({
  id: 'error-tracker-key',
  title: 'Error tracker key',
  source:
    'Rollbar, https://docs.rollbar.com/docs/access-tokens; Bugsnag, https://docs.bugsnag.com/api/, 2026-11-22',
  words: ['rollbar', 'bugsnag', 'raygun', 'airbrake', 'honeybadger', 'trackjs', 'appsignal'],
  formats: [
    { name: 'honeybadger', prefixes: ['hbp_'], form: /hb[pa]_[A-Za-z0-9]{36}/ },
    { name: 'token', form: /[0-9a-fA-F]{32}/ },
    { name: 'raygun', form: /[A-Za-z0-9+/]{22}==/ },
    { name: 'airbrake', form: /[0-9a-fA-F]{40}/ },
    {
      name: 'bugsnag-personal',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
  ],
});
