import type { Detector } from '../detector.ts';

/** Members of a key may stand in any order; keys of 4096 bits with all their parts take three thousand characters. */
const REACH = 4000;
/** The private exponent or scalar, and the bytes of a symmetric key. Escaped quotes: a key inside a string. */
const PRIVATE = /\\{0,2}"(?:d|k)\\{0,2}"\s{0,4}:\s{0,4}\\{0,2}"([\w-]{16,1500})\\{0,2}"/;

/** Private and symmetric JSON Web Keys. The span is the secret number; what else the object holds is public. */
export const jsonWebKey: Detector = {
  id: 'json-web-key',
  category: 'credential',
  title: 'Private JSON Web Key',
  placeholder: 'PRIVATE_KEY',
  source: 'RFC 7517 and RFC 7518, https://www.rfc-editor.org/rfc/rfc7518#section-6, 2026-11-22',
  anchors: [{ keywords: ['"kty"', '\\"kty\\"'] }],
  pattern: /\\{0,2}"kty\\{0,2}"\s{0,4}:\s{0,4}\\{0,2}"(?:RSA|EC|OKP|oct|AKP)\\{0,2}"/,
  judge: ({ text, start, end }) => {
    const before = text.slice(Math.max(0, start - REACH), start).lastIndexOf('{');
    const after = text.slice(end, end + REACH).search(/[{}]/);
    if (before < 0 || after < 0) return undefined;
    const from = Math.max(0, start - REACH) + before;
    const object = text.slice(from, end + after);
    const secret = PRIVATE.exec(object);
    const value = secret?.[1];
    if (secret === null || value === undefined) return undefined;
    const at = from + secret.index + secret[0].lastIndexOf(value);
    return { start: at, end: at + value.length, evidence: ['format'] };
  },
  confidence: 95,
  specificity: 92,
};
