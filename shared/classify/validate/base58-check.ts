import { sha256 } from './sha256.ts';

/** Bitcoin's order of the 58 characters: no 0, O, I, l. */
export const BITCOIN_ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
/** The XRP Ledger's order of the same characters. */
export const RIPPLE_ALPHABET = 'rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz';

/**
 * Decodes Base58Check: the payload with its version byte in front, or undefined when a character does not belong, the length is not
 * `size` bytes, or the first four bytes of the doubled SHA-256 differ. Cost: quadratic in the length; callers bound it at about 35.
 */
export function base58Check(
  text: string,
  size = 21,
  alphabet = BITCOIN_ALPHABET,
): Uint8Array | undefined {
  let number = 0n;
  for (const char of text) {
    const value = alphabet.indexOf(char);
    if (value < 0) return undefined;
    number = number * 58n + BigInt(value);
  }
  const bytes = new Uint8Array(size + 4);
  for (let i = bytes.length - 1; i >= 0; i--) {
    bytes[i] = Number(number & 255n);
    number >>= 8n;
  }
  if (number !== 0n) return undefined;
  const payload = bytes.subarray(0, size);
  const check = sha256(sha256(payload));
  return bytes.subarray(size).every((byte, index) => byte === check[index]) ? payload : undefined;
}
