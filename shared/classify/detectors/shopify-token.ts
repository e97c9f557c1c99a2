import { vendorToken } from '../vendor-token.ts';

/** Shopify access tokens of custom, private and public apps, and shared secrets. */
export const shopifyToken = vendorToken({
  id: 'shopify-token',
  title: 'Shopify token',
  source:
    'Shopify, https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens, 2026-11-22',
  prefixes: ['shpat_', 'shpca_', 'shppa_', 'shpss_'],
  pattern: /(?<![A-Za-z0-9])shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}(?![A-Za-z0-9])/,
});
