import { inHex, sha256 } from '../validate/sha256.ts';
import { valueHash } from '../value-hash.ts';

const PART = 2000;

/**
 * Keyed digest of a value, 64 bits in hexadecimal: it can be counted, and nobody gets the value back without the key. Cost: 20 µs
 * for an e-mail address.
 */
export function digestOf(key: string, text: string): string {
  return inHex(sha256(new TextEncoder().encode(`${key} ${text}`)).subarray(0, 8));
}

/**
 * A number that tells a prompt when it comes again, from its first and last letters and digits: editors and request bodies break
 * lines differently, and hashing megabytes would take longer than classifying them.
 */
export function promptHash(text: string): number {
  if (text.length <= 2 * PART) return valueHash(text, 0, text.length);
  return valueHash(text.slice(0, PART) + text.slice(-PART), 0, 2 * PART);
}
