import { vendorTokens } from '../../vendor-token.ts';

/** Codecov upload tokens: UUIDs or 32 characters, told by name. */
export const codecovToken = vendorTokens({
  id: 'codecov-token',
  title: 'Codecov token',
  source: 'Codecov, https://docs.codecov.com/docs/codecov-tokens, 2026-11-22',
  words: ['codecov'],
  formats: [
    {
      name: 'upload',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
    { name: 'api', form: /[a-z0-9]{32}/ },
  ],
});
