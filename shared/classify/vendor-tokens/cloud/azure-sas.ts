import { vendorTokens } from '../../vendor-token.ts';

/**
 * Shared access signatures in addresses of Azure storage, and the signed addresses of logic apps: the signature opens
 * what the rest describes.
 */
export const azureSas = vendorTokens({
  id: 'azure-sas',
  title: 'Azure shared access signature',
  source:
    'Microsoft, https://learn.microsoft.com/en-us/rest/api/storageservices/create-service-sas, 2026-11-22',
  formats: [
    {
      name: 'signature',
      prefixes: ['&sig=', '?sig='],
      lead: /[&?]sig=/,
      form: /[A-Za-z0-9]{1}(?:[A-Za-z0-9]|%2[BbFf]|[+/_-]){40,64}(?:%3[Dd]|=)?/,
    },
    {
      name: 'service-bus',
      prefixes: ['sharedaccesssignature '],
      form: /SharedAccessSignature sr=[^&\s"']{1,300}&sig=[\w%+/-]{40,90}(?:%3[Dd]|=)?&se=\d{9,11}(?:&skn=[\w-]{1,60})?/,
    },
  ],
});
