import { vendorTokens } from '../../vendor-token.ts';

/** Prefect Cloud keys of users and bots. */
export const prefectKey = vendorTokens({
  id: 'prefect-key',
  title: 'Prefect key',
  source:
    'Prefect, https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys, 2026-11-22',
  formats: [{ name: 'api', prefixes: ['pnu_', 'pnb_'], form: /pn[ub]_[A-Za-z0-9]{36}/ }],
});
