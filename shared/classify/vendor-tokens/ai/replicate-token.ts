import { vendorTokens } from '../../vendor-token.ts';

/** Replicate tokens. */
export const replicateToken = vendorTokens({
  id: 'replicate-token',
  title: 'Replicate token',
  source: 'Replicate, https://replicate.com/docs/reference/http#authentication, 2026-11-22',
  formats: [{ name: 'api', prefixes: ['r8_'], form: /r8_[A-Za-z0-9]{37}/ }],
});
