import { vendorTokens } from '../../vendor-token.ts';

/** Frame.io developer tokens. */
export const frameioToken = vendorTokens({
  id: 'frameio-token',
  title: 'Frame.io token',
  source: 'Adobe, https://developer.adobe.com/frameio/guides/, 2026-11-22',
  formats: [{ name: 'developer', prefixes: ['fio-u-'], form: /fio-u-[\w=-]{64}/ }],
});
