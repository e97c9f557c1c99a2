import { vendorTokens } from '../../vendor-token.ts';

/** ZeroTier Central tokens, told by name. */
export const zerotierToken = vendorTokens({
  id: 'zerotier-token',
  title: 'ZeroTier token',
  source: 'ZeroTier, https://docs.zerotier.com/api/tokens/, 2026-11-22',
  words: ['zerotier'],
  formats: [{ name: 'api', form: /[A-Za-z0-9]{32}/ }],
});
