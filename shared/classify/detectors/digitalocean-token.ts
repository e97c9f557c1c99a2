import { vendorToken } from '../vendor-token.ts';

/** DigitalOcean personal, OAuth and refresh tokens. */
export const digitaloceanToken = vendorToken({
  id: 'digitalocean-token',
  title: 'DigitalOcean token',
  source:
    'DigitalOcean, https://docs.digitalocean.com/reference/api/create-personal-access-token/, 2026-11-22',
  prefixes: ['dop_v1_', 'doo_v1_', 'dor_v1_'],
  pattern: /(?<![A-Za-z0-9])do[por]_v1_[a-f0-9]{64}(?![A-Za-z0-9])/,
});
