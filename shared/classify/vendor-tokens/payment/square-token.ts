import { vendorTokens } from '../../vendor-token.ts';

/** Square access tokens and application secrets. */
export const squareToken = vendorTokens({
  id: 'square-token',
  title: 'Square token',
  source: 'Square, https://developer.squareup.com/docs/build-basics/access-tokens, 2026-11-22',
  formats: [
    {
      name: 'access',
      prefixes: ['sq0atp-', 'sq0csp-'],
      form: /sq0(?:atp-[\w-]{22}|csp-[\w-]{43})/,
    },
    { name: 'bearer', prefixes: ['eaaa'], form: /EAAA[\w-]{60}/ },
  ],
});
