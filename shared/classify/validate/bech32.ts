const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const BECH32 = 1;
const BECH32M = 0x2bc830a3;

/**
 * The checksum of Bech32 (BIP 173) and Bech32m (BIP 350): which of the two a text in one letter case fits, or undefined. The text
 * is prefix, `1`, data and six characters of checksum.
 */
export function bech32(text: string): 'bech32' | 'bech32m' | undefined {
  if (text !== text.toLowerCase() && text !== text.toUpperCase()) return undefined;
  const lower = text.toLowerCase();
  const cut = lower.lastIndexOf('1');
  const prefix = Array.from(lower.slice(0, cut), (char) => char.charCodeAt(0));
  const data = Array.from(lower.slice(cut + 1), (char) => ALPHABET.indexOf(char));
  if (cut < 1 || data.length < 6 || data.includes(-1)) return undefined;
  const values = [
    ...prefix.map((code) => code >> 5),
    0,
    ...prefix.map((code) => code & 31),
    ...data,
  ];
  let state = 1;
  for (const value of values) {
    const top = state >>> 25;
    state = ((state & 0x1ffffff) << 5) ^ value;
    for (const [bit, generator] of GENERATOR.entries()) {
      if (((top >> bit) & 1) === 1) state ^= generator;
    }
  }
  if (state === BECH32) return 'bech32';
  return state === BECH32M ? 'bech32m' : undefined;
}
