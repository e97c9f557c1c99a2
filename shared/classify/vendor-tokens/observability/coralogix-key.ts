import { vendorTokens } from '../../vendor-token.ts';

/** Coralogix personal and team keys. */
export const coralogixKey = vendorTokens({
  id: 'coralogix-key',
  title: 'Coralogix key',
  source:
    'Coralogix, https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/, 2026-11-22',
  formats: [{ name: 'key', prefixes: ['cxtp_', 'cxup_'], form: /cx[tu]p_[A-Za-z0-9]{30}/ }],
});
