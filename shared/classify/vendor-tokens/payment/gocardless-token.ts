import { vendorTokens } from '../../vendor-token.ts';

/** GoCardless tokens. */
export const gocardlessToken = vendorTokens({
  id: 'gocardless-token',
  title: 'GoCardless token',
  source:
    'GoCardless, https://developer.gocardless.com/getting-started/api/making-your-first-request/, 2026-11-22',
  words: ['gocardless'],
  formats: [
    { name: 'sandbox', prefixes: ['sandbox_'], form: /sandbox_[\w=-]{40}/ },
    { name: 'live', form: /live_[\w=-]{40}/ },
  ],
});
