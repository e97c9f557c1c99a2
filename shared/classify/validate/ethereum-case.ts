import { keccak256 } from './keccak256.ts';

/**
 * EIP-55: whether the letter case of 40 hexadecimal digits is the checksum of the address; `none` when all letters have one case
 * and so say nothing.
 */
export function ethereumCase(hex: string): 'right' | 'wrong' | 'none' {
  const lower = hex.toLowerCase();
  if (hex === lower || hex === hex.toUpperCase()) return 'none';
  const hash = keccak256(new TextEncoder().encode(lower));
  for (let i = 0; i < hex.length; i++) {
    const byte = hash[i >> 1] ?? 0;
    const nibble = i % 2 === 0 ? byte >> 4 : byte & 15;
    const char = lower.charAt(i);
    const expected = nibble >= 8 ? char.toUpperCase() : char;
    if (hex.charAt(i) !== expected) return 'wrong';
  }
  return 'right';
}
