import { vendorTokens } from '../../vendor-token.ts';

/** Fly.io personal tokens and macaroons. */
export const flyioToken = vendorTokens({
  id: 'flyio-token',
  title: 'Fly.io token',
  source: 'Fly.io, https://fly.io/docs/security/tokens/, 2026-11-22',
  formats: [
    { name: 'personal', prefixes: ['fo1_'], form: /fo1_[\w-]{43}/ },
    {
      name: 'macaroon',
      prefixes: ['fm1r_', 'fm1a_', 'fm2_'],
      form: /fm(?:1[ar]|2)_[A-Za-z0-9+/]{40,3000}={0,3}/,
    },
  ],
});
