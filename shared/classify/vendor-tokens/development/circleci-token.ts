import { vendorTokens } from '../../vendor-token.ts';

/** CircleCI personal and project tokens by prefix, older ones by name. */
export const circleciToken = vendorTokens({
  id: 'circleci-token',
  title: 'CircleCI token',
  source: 'CircleCI, https://circleci.com/docs/managing-api-tokens/, 2026-11-22',
  words: ['circleci', 'circle_ci', 'circle-token', 'circle_token'],
  formats: [
    {
      name: 'prefixed',
      prefixes: ['ccipat_', 'cciprj_'],
      form: /CCIP(?:AT|RJ)_[A-Za-z0-9]{20,24}_[0-9a-f]{40}/,
    },
    { name: 'classic', form: /[0-9a-fA-F]{40}/ },
  ],
});
