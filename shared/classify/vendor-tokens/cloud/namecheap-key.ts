import { vendorTokens } from '../../vendor-token.ts';

/** Namecheap keys: 32 hexadecimal digits, told by name. */
export const namecheapKey = vendorTokens({
  id: 'namecheap-key',
  title: 'Namecheap API key',
  source: 'Namecheap, https://www.namecheap.com/support/api/intro/, 2026-11-22',
  words: ['namecheap'],
  formats: [{ name: 'api', form: /[0-9a-fA-F]{32}/ }],
});
