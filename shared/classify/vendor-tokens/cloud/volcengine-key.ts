import { vendorTokens } from '../../vendor-token.ts';

/** Volcengine access key ids. */
export const volcengineKey = vendorTokens({
  id: 'volcengine-key',
  title: 'Volcengine key',
  source: 'Volcengine, https://www.volcengine.com/docs/6291/65568, 2026-11-22',
  formats: [{ name: 'access-key-id', prefixes: ['aklt'], form: /AKLT[A-Za-z0-9_-]{40,60}/ }],
});
