import { vendorTokens } from '../../vendor-token.ts';

/** Shopify access tokens of custom, private and public apps, shared secrets, and tokens of partners and theme tools. */
export const shopifyToken = vendorTokens({
  id: 'shopify-token',
  title: 'Shopify token',
  source:
    'Shopify, https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens, 2026-11-22',
  formats: [
    { name: 'admin', prefixes: ['shpat_'], form: /shpat_[a-zA-Z0-9]{32,38}/ },
    { name: 'custom-app', prefixes: ['shpca_'], form: /shpca_[a-zA-Z0-9]{32,38}/ },
    { name: 'private-app', prefixes: ['shppa_'], form: /shppa_[a-zA-Z0-9]{32,38}/ },
    { name: 'shared-secret', prefixes: ['shpss_'], form: /shpss_[a-zA-Z0-9]{32,38}/ },
    {
      name: 'user',
      prefixes: ['shpua_', 'shptka_', 'atkn_', 'prtapi_'],
      form: /(?:shpua|shptka|atkn|prtapi)_[a-zA-Z0-9]{32,64}/,
    },
  ],
});
