import { vendorTokens } from '../../vendor-token.ts';

/** Figma personal and OAuth tokens by prefix, older ones by name. */
export const figmaToken = vendorTokens({
  id: 'figma-token',
  title: 'Figma token',
  source: 'Figma, https://www.figma.com/developers/api#access-tokens, 2026-11-22',
  words: ['figma'],
  formats: [
    {
      name: 'prefixed',
      prefixes: ['figd_', 'figdr_', 'figor_', 'figo_', 'figp_', 'figu_'],
      form: /fig(?:dr?|or?|p|u)_[\w-]{36,60}/,
    },
    {
      name: 'personal',
      form: /\d{5,8}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
  ],
});
