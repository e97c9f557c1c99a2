import { vendorTokens } from '../../vendor-token.ts';

/** Vultr keys: 36 capitals and digits, told by name. */
export const vultrKey = vendorTokens({
  id: 'vultr-key',
  title: 'Vultr API key',
  source: 'Vultr, https://www.vultr.com/api/#section/Authentication, 2026-11-22',
  words: ['vultr'],
  formats: [{ name: 'api', form: /[A-Z0-9]{36}/ }],
});
