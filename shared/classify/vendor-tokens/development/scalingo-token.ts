import { vendorTokens } from '../../vendor-token.ts';

/** Scalingo API tokens. */
export const scalingoToken = vendorTokens({
  id: 'scalingo-token',
  title: 'Scalingo token',
  source: 'Scalingo, https://developers.scalingo.com/tokens, 2026-11-22',
  formats: [{ name: 'api', prefixes: ['tk-us-'], form: /tk-us-[\w-]{48}/ }],
});
