import { vendorTokens } from '../../vendor-token.ts';

/** EasyPost live and test keys. */
export const easypostKey = vendorTokens({
  id: 'easypost-key',
  title: 'EasyPost key',
  source: 'EasyPost, https://docs.easypost.com/docs/authentication, 2026-11-22',
  formats: [{ name: 'key', prefixes: ['ezak', 'eztk'], form: /EZ[AT]K[A-Za-z0-9]{54}/ }],
});
