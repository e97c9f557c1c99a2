import { vendorTokens } from '../../vendor-token.ts';

/** Licence keys of MaxMind by shape, of Font Awesome and Sidekiq by name. */
export const licenseKey = vendorTokens({
  id: 'license-key',
  title: 'Software licence key',
  source:
    'MaxMind, https://support.maxmind.com/hc/en-us/articles/4407111582235-Generate-a-License-Key, 2026-11-22',
  words: ['maxmind', 'geoip', 'fontawesome', 'font_awesome', 'contribsys'],
  formats: [
    {
      name: 'maxmind',
      prefixes: ['_mmk'],
      begin: [-36],
      form: /[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk/,
    },
    { name: 'maxmind-classic', form: /[A-Za-z0-9]{16}/ },
    { name: 'fontawesome', form: /[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}/ },
    { name: 'sidekiq', form: /[0-9a-f]{8}:[0-9a-f]{8}/ },
  ],
});
