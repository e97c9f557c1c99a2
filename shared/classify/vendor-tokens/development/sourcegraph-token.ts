import { vendorTokens } from '../../vendor-token.ts';

/** Sourcegraph access tokens of all versions, licence and gateway keys; the oldest by name. */
export const sourcegraphToken = vendorTokens({
  id: 'sourcegraph-token',
  title: 'Sourcegraph token',
  source:
    'Sourcegraph, https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token, 2026-11-22',
  words: ['sourcegraph'],
  formats: [
    {
      name: 'access',
      prefixes: ['sgp_'],
      form: /sgp_(?:(?:[0-9a-fA-F]{16}|local)_)?[0-9a-fA-F]{40}/,
    },
    { name: 'gateway', prefixes: ['sgd_', 'slk_', 'sgs_'], form: /(?:sgd|slk|sgs)_[0-9a-f]{64}/ },
    { name: 'legacy', form: /[0-9a-fA-F]{40}/ },
  ],
});
