import { vendorTokens } from '../../vendor-token.ts';

/** Client secrets of Entra (Azure AD) applications: `Q~` in the fourth and fifth place. */
export const azureClientSecret = vendorTokens({
  id: 'azure-client-secret',
  title: 'Microsoft Entra client secret',
  source:
    'Microsoft, https://learn.microsoft.com/en-us/purview/sit-defn-azure-ad-client-secret, 2026-11-22',
  formats: [
    {
      name: 'client-secret',
      prefixes: ['q~'],
      begin: [-4],
      form: /[A-Za-z0-9_~.]{3}\dQ~[A-Za-z0-9_~.-]{31,34}/,
    },
  ],
});
