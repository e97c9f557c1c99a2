import { vendorTokens } from '../../vendor-token.ts';

/** Lob secret and publishable keys, told by name. */
export const lobKey = vendorTokens({
  id: 'lob-key',
  title: 'Lob key',
  source: 'Lob, https://docs.lob.com/#tag/Authentication, 2026-11-22',
  words: ['lob'],
  formats: [
    {
      name: 'publishable',
      prefixes: ['live_pub_', 'test_pub_'],
      form: /(?:live|test)_pub_[0-9a-f]{31}/,
    },
    { name: 'secret', form: /(?:live|test)_[0-9a-f]{35}/ },
  ],
});
