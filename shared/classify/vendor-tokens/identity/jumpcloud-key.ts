import { vendorTokens } from '../../vendor-token.ts';

/** JumpCloud keys by prefix, older ones by name. */
export const jumpcloudKey = vendorTokens({
  id: 'jumpcloud-key',
  title: 'JumpCloud key',
  source: 'JumpCloud, https://jumpcloud.com/support/jumpcloud-apis1, 2026-11-22',
  words: ['jumpcloud'],
  formats: [
    { name: 'prefixed', prefixes: ['jca_'], form: /jca_[A-Za-z0-9]{36}/ },
    { name: 'classic', form: /[A-Za-z0-9]{40}/ },
  ],
});
