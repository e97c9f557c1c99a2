import { vendorTokens } from '../../vendor-token.ts';

/** Klarna API keys. */
export const klarnaKey = vendorTokens({
  id: 'klarna-key',
  title: 'Klarna key',
  source: 'Klarna, https://docs.klarna.com/api/authentication/, 2026-11-22',
  formats: [
    {
      name: 'api',
      prefixes: ['klarna_live_', 'klarna_test_'],
      form: /klarna_(?:live|test)_(?:api|client)_[\w()*!$,?#=/-]{20,160}/,
    },
  ],
});
