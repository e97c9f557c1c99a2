import { vendorTokens } from '../../vendor-token.ts';

/** Tokens of Bitly, Rebrandly and others, told by name. */
export const linkServiceKey = vendorTokens({
  id: 'link-service-key',
  title: 'Link and QR service key',
  source: 'Bitly, https://dev.bitly.com/docs/getting-started/authentication/, 2026-11-22',
  words: ['bitly', 'bit.ly', 'rebrandly', 'tinyurl', 'shortio', 'branch_key'],
  formats: [
    {
      name: 'branch',
      prefixes: ['key_live_', 'key_test_'],
      form: /key_(?:live|test)_[A-Za-z0-9]{32}/,
    },
    {
      name: 'branch-secret',
      prefixes: ['secret_live_', 'secret_test_'],
      form: /secret_(?:live|test)_[A-Za-z0-9]{32}/,
    },
    { name: 'bitly', form: /[0-9a-fA-F]{40}/ },
    { name: 'rebrandly', form: /[0-9a-fA-F]{32}/ },
    { name: 'tinyurl', form: /[A-Za-z0-9]{60}/ },
  ],
});
