import { createHash } from 'node:crypto';

/** SHA-256 of a text in base64url: how secrets of 128 random bits and more are kept, and what DPoP calls `ath`. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
