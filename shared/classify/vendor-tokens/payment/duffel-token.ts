import { vendorTokens } from '../../vendor-token.ts';

/** Duffel access tokens. */
export const duffelToken = vendorTokens({
  id: 'duffel-token',
  title: 'Duffel token',
  source: 'Duffel, https://duffel.com/docs/api/overview/making-requests, 2026-11-22',
  formats: [
    {
      name: 'access',
      prefixes: ['duffel_live_', 'duffel_test_'],
      form: /duffel_(?:live|test)_[\w=-]{43}/,
    },
  ],
});
