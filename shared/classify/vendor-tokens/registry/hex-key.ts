import { vendorTokens } from '../../vendor-token.ts';

/** Hex keys: 32 hexadecimal digits, told by name. */
export const hexKey = vendorTokens({
  id: 'hex-key',
  title: 'Hex.pm key',
  source: 'Hex, https://hex.pm/docs/publish, 2026-11-22',
  words: ['hex_api', 'hexpm', 'hex.pm'],
  formats: [{ name: 'api', form: /[0-9a-fA-F]{32}/ }],
});
