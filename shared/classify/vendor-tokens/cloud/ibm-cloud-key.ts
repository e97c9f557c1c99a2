import { vendorTokens } from '../../vendor-token.ts';

/** IBM Cloud keys: 44 characters of base64url, told by name; object storage secrets have 48 hexadecimal digits. */
export const ibmCloudKey = vendorTokens({
  id: 'ibm-cloud-key',
  title: 'IBM Cloud API key',
  source: 'IBM, https://cloud.ibm.com/docs/account?topic=account-userapikey, 2026-11-22',
  words: ['ibm', 'bluemix', 'watson', 'softlayer'],
  formats: [
    { name: 'iam', form: /[\w-]{44}/ },
    { name: 'object-storage', form: /[0-9a-fA-F]{48}/ },
    { name: 'classic', form: /[0-9a-fA-F]{64}/ },
  ],
});
