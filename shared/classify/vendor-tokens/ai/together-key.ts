import { vendorTokens } from '../../vendor-token.ts';

/** Together keys by prefix, older ones by name. */
export const togetherKey = vendorTokens({
  id: 'together-key',
  title: 'Together AI key',
  source: 'Together, https://docs.together.ai/reference/authentication-1, 2026-11-22',
  words: ['together_api', 'togetherai', 'together_ai', 'together ai'],
  formats: [
    { name: 'prefixed', prefixes: ['tgp_v1_'], form: /tgp_v1_[\w-]{43}/ },
    { name: 'classic', form: /[0-9a-fA-F]{64}/ },
  ],
});
