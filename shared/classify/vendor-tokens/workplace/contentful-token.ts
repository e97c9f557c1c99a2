import { vendorTokens } from '../../vendor-token.ts';

/** Contentful personal tokens by prefix, delivery tokens by name. */
export const contentfulToken = vendorTokens({
  id: 'contentful-token',
  title: 'Contentful token',
  source:
    'Contentful, https://www.contentful.com/developers/docs/references/authentication/, 2026-11-22',
  words: ['contentful'],
  formats: [
    { name: 'personal', prefixes: ['cfpat-'], form: /CFPAT-[\w-]{43}/ },
    { name: 'delivery', form: /[\w=-]{43}/ },
  ],
});
