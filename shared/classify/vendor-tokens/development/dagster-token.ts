import { vendorTokens } from '../../vendor-token.ts';

/** Dagster user and agent tokens. */
export const dagsterToken = vendorTokens({
  id: 'dagster-token',
  title: 'Dagster token',
  source: 'Dagster, https://docs.dagster.io/dagster-plus, 2026-11-22',
  formats: [
    {
      name: 'access',
      prefixes: ['agent:', 'user:'],
      form: /(?:agent|user):[a-z][a-z0-9-]{1,40}:[0-9a-f]{32}/,
    },
  ],
});
