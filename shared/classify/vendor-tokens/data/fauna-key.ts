import { vendorTokens } from '../../vendor-token.ts';

/** Fauna secrets. */
export const faunaKey = vendorTokens({
  id: 'fauna-key',
  title: 'Fauna key',
  source: 'Fauna, https://docs.fauna.com/fauna/current/learn/security/keys/, 2026-11-22',
  formats: [{ name: 'secret', prefixes: ['fna'], form: /fnA[A-Za-z][\w-]{36,40}/ }],
});
