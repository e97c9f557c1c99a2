import type { Detector } from '../detector.ts';
import { decodeBase64 } from '../validate/decode-base64.ts';

/**
 * JSON Web Tokens in compact form, also as a whole in base 64 (as Kubernetes and environment files hold them). The header must decode
 * to JSON with an algorithm; the payload is not looked at, except where the outer base 64 could hold anything.
 */
export const jwt: Detector = {
  id: 'jwt',
  category: 'credential',
  title: 'JSON Web Token',
  placeholder: 'TOKEN',
  source: 'RFC 7515 and RFC 7519, https://www.rfc-editor.org/rfc/rfc7519, 2026-11-22',
  anchors: [{ keywords: ['eyj', 'zxlk'] }],
  pattern:
    /(?<![A-Za-z0-9_-])(?:(?<header>eyJ[\w-]{10,1000})\.[\w-]{10,16000}\.(?:[\w-]{16,2000})?(?:\.[\w-]{0,2000}){0,2}|(?<wrapped>ZXlK[\w+/-]{40,20000})={0,2})/,
  judge: ({ groups }) => {
    const { wrapped } = groups;
    if (wrapped !== undefined)
      return isWrapped(wrapped) ? { evidence: ['format', 'decoded:base64'] } : undefined;
    return isHeader(groups['header'] ?? '')
      ? { evidence: ['format', 'decoded:base64url'] }
      : undefined;
  },
  confidence: 90,
  specificity: 80,
};

/** Whether a base64url text is a JOSE header. */
const isHeader = (encoded: string): boolean => {
  const header = decodeJson(encoded);
  if (typeof header !== 'object' || header === null || !('alg' in header)) return false;
  return typeof header.alg === 'string' && header.alg.length > 1;
};

/** Whether base 64 holds a token: three parts, of which two are JSON objects. Some issuers' headers name no algorithm. */
function isWrapped(encoded: string): boolean {
  const [header, payload, signature, more] = (decode(encoded) ?? '').split('.');
  if (signature === undefined || more !== undefined) return false;
  return [header, payload].every((part) => typeof decodeJson(part ?? '') === 'object');
}

/** Undefined when it is none: anything may stand in the place of a token. */
function decodeJson(encoded: string): unknown {
  const json = decode(encoded);
  try {
    return json === undefined ? undefined : JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const decode = (encoded: string): string | undefined =>
  decodeBase64(encoded.replaceAll('-', '+').replaceAll('_', '/'));
