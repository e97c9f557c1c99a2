import { vendorTokens } from '../../vendor-token.ts';

/** Keys of BigCommerce, Etsy, eBay, Walmart, Magento and Snipcart. */
export const commerceKey = vendorTokens({
  id: 'commerce-key',
  title: 'Online shop key',
  source:
    'BigCommerce, https://developer.bigcommerce.com/docs/start/authentication; Etsy, https://developers.etsy.com/documentation/essentials/authentication; eBay, https://developer.ebay.com/api-docs/static/oauth-credentials.html, 2026-11-22',
  words: ['bigcommerce', 'etsy', 'walmart', 'magento', 'snipcart', 'ecwid', 'gumroad'],
  formats: [
    {
      name: 'ebay',
      prefixes: ['-prd-', '-sbx-'],
      begin: [
        -40, -39, -38, -37, -36, -35, -34, -33, -32, -31, -30, -29, -28, -27, -26, -25, -24, -23,
        -22, -21, -20, -19, -18, -17, -16, -15, -14, -13, -12, -11, -10, -9,
      ],
      form: /[A-Za-z0-9]{4,20}-[A-Za-z0-9]{4,20}-(?:PRD|SBX)-[0-9a-f]{9}-[0-9a-f]{8}/,
    },
    {
      name: 'ebay-secret',
      prefixes: ['prd-', 'sbx-'],
      form: /(?:PRD|SBX)-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}/,
    },
    { name: 'ecwid', prefixes: ['secret_', 'public_'], form: /(?:secret|public)_[A-Za-z0-9]{32}/ },
    { name: 'etsy', form: /[a-z0-9]{24}/ },
    { name: 'bigcommerce', form: /[a-z0-9]{31}/ },
    { name: 'gumroad', form: /[\w-]{43}/ },
    { name: 'magento', form: /[a-z0-9]{32}/ },
  ],
});
