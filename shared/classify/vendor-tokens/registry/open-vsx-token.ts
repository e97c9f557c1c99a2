import { vendorTokens } from '../../vendor-token.ts';

/** Open VSX tokens. */
export const openVsxToken = vendorTokens({
  id: 'open-vsx-token',
  title: 'Open VSX token',
  source: 'Eclipse, https://github.com/eclipse/openvsx/wiki/Publishing-Extensions, 2026-11-22',
  words: ['ovsx', 'open-vsx'],
  formats: [
    {
      name: 'prefixed',
      prefixes: ['ovsxat_'],
      form: /ovsxat_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
    {
      name: 'access',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
  ],
});
