import type { Detector } from '../detector.ts';
import { OUTSIDE, type TextBytes } from '../text-bytes.ts';
import { isIpv6Address } from '../validate/ipv6-address.ts';

/** Of an address, in bytes of a text. */
const LONGEST = 30;
const UNROUTED = /^(?:::|0{1,4}:|f[cdef]|2001:0?db8:|64:ff9b)/i;

/** An IPv4 address in IPv6 clothes (RFC 4291, 2.5.5) is as public as it is without; private ones stay private. */
const ROUTED_TAIL =
  /:(?!0\.|10\.|127\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|192\.168\.)\d{1,3}(?:\.\d{1,3}){3}$/;

/**
 * IPv6 addresses in every written form of RFC 4291, with zone or prefix length. Each colon is an anchor, but only one that a
 * double colon or five more groups follow is looked at, so times and hardware addresses fall through at once.
 */
export const ipv6: Detector = {
  id: 'ipv6',
  category: 'personal',
  title: 'IPv6 address',
  placeholder: 'IP',
  source: 'RFC 4291 and RFC 6890, https://www.rfc-editor.org/rfc/rfc4291, 2026-11-22',
  anchors: [{ keywords: [':'] }],
  get pattern() {
    return /:(?=(?:[0-9a-f]{1,4}:){0,6}:|(?:[0-9a-f]{1,4}:){5})(?<rest>[0-9a-f:]{1,39}(?:\.\d{1,3}){0,3})(?:%[0-9a-z]{1,15})?(?:\/\d{1,3})?(?![\p{L}\p{N}_]|\.\d)/iu;
  },
  glance,
  context: {
    words: [
      'ip',
      'ipv6',
      'ip address',
      'address',
      'host',
      'server',
      'client',
      'ping',
      'addr',
      'remote',
      'adresse',
      'gateway',
    ],
    before: 40,
    after: 20,
    raise: 15,
  },
  judge: ({ text, start, end, value, groups }) => {
    let from = start;
    while (from > 0 && start - from < 4 && /[0-9a-f]/i.test(text.charAt(from - 1))) from--;
    if (/[\p{L}\p{N}_:.]/u.test(text.charAt(from - 1))) return undefined;
    const rest = groups['rest'] ?? '';
    // A colon that ends a clause is no part of the address.
    const stray = /[^:]:$/.test(rest) && rest.length === value.length - 1 ? 1 : 0;
    const address = `${text.slice(from, start)}:${rest.slice(0, rest.length - stray)}`;
    // Two colons alone are the scope operator of many languages; with a prefix length they are every address there is.
    const named = address !== '::' || value.charAt(1 + rest.length) === '/';
    if (!named || !isIpv6Address(address)) return undefined;
    const span = { start: from, end: end - stray };
    if (ROUTED_TAIL.test(address)) return { ...span, confidence: 70, evidence: ['format'] };
    if (UNROUTED.test(address)) {
      return { ...span, confidence: 30, evidence: ['format', 'not-routed'] };
    }
    // `a::b` may as well be a name in a program.
    const certain = /\d/.test(address) && address.split(':').length >= 4;
    return { ...span, confidence: certain ? 70 : 25, evidence: ['format'] };
  },
  confidence: 70,
  specificity: 51,
};

const COLON = 0x3a;
/** Two colons, or five groups that end in one. */
function glance(bytes: TextBytes, at: number): boolean {
  let colons = 0;
  for (let next = at + 1, group = next; next < at + LONGEST; next++) {
    const byte = bytes[next] ?? OUTSIDE;
    if (byte === COLON) {
      if (next === group || ++colons === 5) return true;
      group = next + 1;
    } else if (!isHexadecimal(byte)) return false;
  }
  return true;
}

const isHexadecimal = (byte: number): boolean =>
  (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66);
