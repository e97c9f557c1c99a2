import { vendorTokens } from '../../vendor-token.ts';

/** Buildkite user, cluster, job and agent tokens. */
export const buildkiteToken = vendorTokens({
  id: 'buildkite-token',
  title: 'Buildkite token',
  source: 'Buildkite, https://buildkite.com/docs/apis/managing-api-tokens, 2026-11-22',
  words: ['buildkite'],
  formats: [
    {
      name: 'prefixed',
      prefixes: ['bkua_', 'bkct_', 'bkaj_', 'bkpt_', 'bkat_'],
      form: /bk(?:ua|ct|aj|pt|at)_[A-Za-z0-9_.-]{40,90}/,
    },
    { name: 'agent', form: /[0-9a-fA-F]{50}/ },
  ],
});
