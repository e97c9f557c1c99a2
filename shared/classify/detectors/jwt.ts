import * as z from 'zod/mini';
import type { Detector } from '../detector.ts';

const Header = z.object({ alg: z.string().check(z.minLength(2)) });

/** JSON Web Tokens in compact form. The header must decode to JSON with an algorithm; the payload is not looked at. */
export const jwt: Detector = {
  id: 'jwt',
  category: 'credential',
  title: 'JSON Web Token',
  placeholder: 'TOKEN',
  source: 'RFC 7515 and RFC 7519, https://www.rfc-editor.org/rfc/rfc7519, 2026-11-22',
  anchors: [{ keywords: ['eyj'] }],
  pattern:
    /(?<![A-Za-z0-9_-])(?<header>eyJ[\w-]{10,1000})\.[\w-]{10,16000}\.(?:[\w-]{16,2000})?(?:\.[\w-]{0,2000}){0,2}/,
  judge: ({ groups }) => {
    const header = parseHeader(groups['header'] ?? '');
    return header ? { evidence: ['format', 'decoded:base64url'] } : undefined;
  },
  confidence: 90,
  specificity: 80,
};

/** Whether a base64url text is a JOSE header. What cannot be decoded is simply none. */
function parseHeader(encoded: string): boolean {
  try {
    const json = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
    return Header.safeParse(JSON.parse(json)).success;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}
