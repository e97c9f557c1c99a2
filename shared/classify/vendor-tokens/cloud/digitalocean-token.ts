import { vendorTokens } from '../../vendor-token.ts';

/** DigitalOcean personal, OAuth and refresh tokens, and keys of its object storage. */
export const digitaloceanToken = vendorTokens({
  id: 'digitalocean-token',
  title: 'DigitalOcean token',
  source:
    'DigitalOcean, https://docs.digitalocean.com/reference/api/create-personal-access-token/, 2026-11-22',
  words: ['spaces_secret', 'spaces_key', 'digitalocean', 'do_spaces'],
  formats: [
    { name: 'token', prefixes: ['dop_v1_', 'doo_v1_', 'dor_v1_'], form: /do[por]_v1_[a-f0-9]{64}/ },
    { name: 'spaces-key', prefixes: ['do00'], form: /DO00[A-Z0-9]{16}/ },
    { name: 'spaces-secret', form: /[A-Za-z0-9+/]{43}/ },
    { name: 'classic', form: /[0-9a-fA-F]{64}/ },
  ],
});
