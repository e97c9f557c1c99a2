import type { Judgement } from '../detector.ts';
import { base62, crc32 } from './crc32.ts';

const CLASSIC = /^[a-z]{3}_([A-Za-z0-9]{30})([A-Za-z0-9]{6})$/;

/**
 * Judges a token of GitHub's form, which npm uses too: a prefix of four characters, thirty drawn ones, their CRC-32 in base 62.
 * A wrong checksum lowers the confidence only: no vendor promises the form for ever.
 */
export function byChecksum(value: string): Judgement {
  const [, random = '', checksum] = CLASSIC.exec(value) ?? [];
  if (checksum === undefined) return {};
  return base62(crc32(random), 6) === checksum
    ? { confidence: 100, evidence: ['checksum'] }
    : { confidence: 85 };
}
