import { vendorTokens } from '../../vendor-token.ts';

/** Sentry organisation, user and integration tokens; addresses with a secret part; older tokens by name. */
export const sentryToken = vendorTokens({
  id: 'sentry-token',
  title: 'Sentry token',
  source: 'Sentry, https://docs.sentry.io/account/auth-tokens/, 2026-11-22',
  words: ['sentry'],
  formats: [
    {
      name: 'organisation',
      prefixes: ['sntrys_'],
      form: /sntrys_eyJ[A-Za-z0-9+/=]{60,400}_[A-Za-z0-9+/]{42,44}={0,2}/,
    },
    { name: 'user', prefixes: ['sntryu_', 'sntrya_', 'sntryi_'], form: /sntry[uai]_[0-9a-f]{64}/ },
    {
      name: 'dsn-secret',
      prefixes: ['.ingest.'],
      begin: [-70, -71, -72, -73, -74, -75, -76, -69, -68],
      form: /[0-9a-f]{32}:[0-9a-f]{32}@o\d{1,10}\.ingest\.(?:[a-z]{2}\.)?sentry\.io/,
    },
    { name: 'classic', form: /[0-9a-fA-F]{64}/ },
  ],
});
