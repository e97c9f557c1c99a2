import { vendorTokens } from '../../vendor-token.ts';

/** UpCloud tokens. */
export const upcloudToken = vendorTokens({
  id: 'upcloud-token',
  title: 'UpCloud token',
  source: 'UpCloud, https://developers.upcloud.com/1.3/, 2026-11-22',
  formats: [{ name: 'api', prefixes: ['ucat_'], form: /ucat_[A-Z0-9]{26}/ }],
});
