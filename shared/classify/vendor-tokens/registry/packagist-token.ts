import { vendorTokens } from '../../vendor-token.ts';

/** Private Packagist tokens by prefix, packagist.org's by name. */
export const packagistToken = vendorTokens({
  id: 'packagist-token',
  title: 'Packagist token',
  source: 'Private Packagist, https://packagist.com/docs/composer-authentication, 2026-11-22',
  words: ['packagist'],
  formats: [
    { name: 'private', prefixes: ['packagist_'], form: /packagist_[a-z]{2,4}_[0-9a-f]{60,72}/ },
    { name: 'api', form: /[\w-]{20}/ },
  ],
});
