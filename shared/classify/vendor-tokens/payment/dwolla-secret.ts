import { vendorTokens } from '../../vendor-token.ts';

/** Dwolla keys and secrets: 50 characters, told by name. */
export const dwollaSecret = vendorTokens({
  id: 'dwolla-secret',
  title: 'Dwolla secret',
  source: 'Dwolla, https://developers.dwolla.com/docs/balance/api-fundamentals, 2026-11-22',
  words: ['dwolla'],
  formats: [{ name: 'secret', form: /[A-Za-z0-9]{50}/ }],
});
