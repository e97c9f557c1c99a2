import { vendorTokens } from '../../vendor-token.ts';

/** Adobe client secrets by prefix, client ids by name. */
export const adobeCredential = vendorTokens({
  id: 'adobe-credential',
  title: 'Adobe credential',
  source:
    'Adobe, https://developer.adobe.com/developer-console/docs/guides/credentials/, 2026-11-22',
  words: ['adobe'],
  formats: [
    { name: 'client-secret', prefixes: ['p8e-', 'p8-'], form: /p8e?-[A-Za-z0-9_-]{32}/ },
    { name: 'client-id', form: /[0-9a-fA-F]{32}/ },
  ],
});
