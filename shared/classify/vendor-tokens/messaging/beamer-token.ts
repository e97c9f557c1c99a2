import { vendorTokens } from '../../vendor-token.ts';

/** Beamer keys. */
export const beamerToken = vendorTokens({
  id: 'beamer-token',
  title: 'Beamer token',
  source: 'Beamer, https://www.getbeamer.com/api, 2026-11-22',
  words: ['beamer'],
  formats: [{ name: 'api', form: /b_[\w=-]{44}/ }],
});
