import { vendorTokens } from '../../vendor-token.ts';

/** Postman API keys, access tokens and collection keys. */
export const postmanKey = vendorTokens({
  id: 'postman-key',
  title: 'Postman key',
  source:
    'Postman, https://learning.postman.com/docs/developer/postman-api/authentication/, 2026-11-22',
  formats: [
    { name: 'api', prefixes: ['pmak-'], form: /PMAK-[0-9a-fA-F]{24}-[0-9a-fA-F]{34}/ },
    { name: 'collection', prefixes: ['pmat-'], form: /PMAT-[A-Za-z0-9]{26}/ },
  ],
});
