import type { Detector } from '../detector.ts';

/** Bytes of nonce, tag or signature that each version adds at least. */
const SHORTEST = 64;

/** PASETO tokens: version, purpose, payload and footer. A bearer token whichever the purpose, as a JWT is. */
export const paseto: Detector = {
  id: 'paseto',
  category: 'credential',
  title: 'PASETO token',
  placeholder: 'TOKEN',
  source:
    'PASETO, https://github.com/paseto-standard/paseto-spec/blob/master/docs/01-Protocol-Versions/Common.md, 2026-11-22',
  anchors: [
    {
      keywords: [1, 2, 3, 4].flatMap((version) => [`v${version}.local.`, `v${version}.public.`]),
    },
  ],
  pattern:
    /(?<![\w.-])v[1-4]\.(?:local|public)\.(?<payload>[\w-]{40,8000})(?:\.[\w-]{1,2000})?(?![\w-])/,
  judge: ({ groups }) =>
    (groups['payload']?.length ?? 0) >= SHORTEST ? { evidence: ['format'] } : undefined,
  confidence: 90,
  specificity: 80,
};
