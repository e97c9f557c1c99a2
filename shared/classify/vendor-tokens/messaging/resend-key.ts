import { vendorTokens } from '../../vendor-token.ts';

/** Resend API keys. */
export const resendKey = vendorTokens({
  id: 'resend-key',
  title: 'Resend key',
  source: 'Resend, https://resend.com/docs/dashboard/api-keys/introduction, 2026-11-22',
  formats: [{ name: 'api', prefixes: ['re_'], form: /re_[A-Za-z0-9]{8}_[A-Za-z0-9]{20,26}/ }],
});
