import { vendorTokens } from '../../vendor-token.ts';

/** SumUp secret and publishable keys. */
export const sumupKey = vendorTokens({
  id: 'sumup-key',
  title: 'SumUp key',
  source: 'SumUp, https://developer.sumup.com/api/authentication, 2026-11-22',
  formats: [{ name: 'secret', prefixes: ['sup_'], form: /sup_[sp]k_[A-Za-z0-9]{32}/ }],
});
