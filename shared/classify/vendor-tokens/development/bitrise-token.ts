import { vendorTokens } from '../../vendor-token.ts';

/** Bitrise personal tokens, told by name; workspace tokens by prefix. */
export const bitriseToken = vendorTokens({
  id: 'bitrise-token',
  title: 'Bitrise token',
  source:
    'Bitrise, https://devcenter.bitrise.io/en/accounts/personal-access-tokens.html, 2026-11-22',
  words: ['bitrise'],
  formats: [
    { name: 'workspace', prefixes: ['bitwat_', 'bitpat_'], form: /bit[wp]at_[\w-]{40,100}/ },
    { name: 'personal', form: /[\w-]{86}/ },
  ],
});
