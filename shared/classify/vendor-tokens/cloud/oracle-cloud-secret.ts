import { vendorTokens } from '../../vendor-token.ts';

/** Customer secret keys and fingerprints' partners of Oracle Cloud: 44 characters of base 64, told by name. */
export const oracleCloudSecret = vendorTokens({
  id: 'oracle-cloud-secret',
  title: 'Oracle Cloud secret',
  source:
    'Oracle, https://docs.oracle.com/en-us/iaas/Content/Identity/Tasks/managingcredentials.htm, 2026-11-22',
  words: ['oci_', 'oraclecloud', 'oracle_cloud', 'oracle cloud'],
  formats: [{ name: 'customer-secret', form: /[A-Za-z0-9+/]{43}=/ }],
});
