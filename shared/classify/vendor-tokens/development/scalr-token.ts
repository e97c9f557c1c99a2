import { vendorTokens } from '../../vendor-token.ts';

/** Tokens of infrastructure services, told by name. */
export const scalrToken = vendorTokens({
  id: 'scalr-token',
  title: 'Scalr or Spacelift token',
  source: 'Scalr, https://docs.scalr.io/docs/api-tokens, 2026-11-22',
  words: ['scalr', 'spacelift', 'env0'],
  formats: [{ name: 'api', form: /[A-Za-z0-9._-]{40,64}/ }],
});
