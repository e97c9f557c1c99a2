import { vendorTokens } from '../../vendor-token.ts';

/** Reporter tokens of Code Climate, Coveralls and Codacy, told by name. */
export const codeQualityToken = vendorTokens({
  id: 'code-quality-token',
  title: 'Code Climate or Coveralls token',
  source:
    'Code Climate, https://docs.codeclimate.com/docs/finding-your-test-coverage-token; Coveralls, https://docs.coveralls.io/api-introduction, 2026-11-22',
  words: ['codeclimate', 'code_climate', 'cc_test_reporter', 'coveralls', 'codacy'],
  formats: [
    { name: 'reporter', form: /[0-9a-fA-F]{64}/ },
    { name: 'coveralls', form: /[A-Za-z0-9]{32,37}/ },
    { name: 'personal', form: /[0-9a-fA-F]{40}/ },
  ],
});
