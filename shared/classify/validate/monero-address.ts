import { BITCOIN_ALPHABET } from './base58-check.ts';
import { keccak256 } from './keccak256.ts';

const BLOCK = 11;

/** Decodes Monero's Base58, eleven characters for eight bytes at a time, and checks the last four bytes against Keccak-256. */
export function moneroAddress(text: string): boolean {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += BLOCK) {
    const piece = text.slice(at, at + BLOCK);
    const size = Math.floor((piece.length * 8) / BLOCK);
    let number = 0n;
    for (const char of piece) {
      const value = BITCOIN_ALPHABET.indexOf(char);
      if (value < 0) return false;
      number = number * 58n + BigInt(value);
    }
    if (number >= 1n << BigInt(size * 8)) return false;
    for (let i = size - 1; i >= 0; i--) bytes.push(Number((number >> BigInt(i * 8)) & 255n));
  }
  const check = keccak256(Uint8Array.from(bytes.slice(0, -4)));
  return bytes.slice(-4).every((byte, index) => byte === check[index]);
}
