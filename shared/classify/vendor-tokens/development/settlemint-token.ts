import { vendorTokens } from '../../vendor-token.ts';

/** SettleMint personal, application and service tokens. */
export const settlemintToken = vendorTokens({
  id: 'settlemint-token',
  title: 'SettleMint token',
  source: 'SettleMint, https://console.settlemint.com/documentation/, 2026-11-22',
  formats: [
    {
      name: 'access',
      prefixes: ['sm_aat_', 'sm_pat_', 'sm_sat_'],
      form: /sm_[aps]at_[A-Za-z0-9]{16}/,
    },
  ],
});
