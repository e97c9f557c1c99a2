import { vendorTokens } from '../../vendor-token.ts';

/** Linode personal access tokens: 64 hexadecimal digits, told by name. */
export const linodeToken = vendorTokens({
  id: 'linode-token',
  title: 'Linode token',
  source:
    'Akamai Connected Cloud, https://techdocs.akamai.com/linode-api/reference/get-started, 2026-11-22',
  words: ['linode'],
  formats: [{ name: 'personal', form: /[0-9a-fA-F]{64}/ }],
});
