const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x98f2bc8e61n, 0x79b76d99e2n, 0xf33e5fb3c4n, 0xae2eabe2a8n, 0x1e4f43e470n];

/** The 40-bit checksum of CashAddr (Bitcoin Cash), over a prefix without its colon and the data with its eight check characters. */
export function cashAddress(prefix: string, data: string): boolean {
  const values = Array.from(data, (char) => ALPHABET.indexOf(char));
  if (values.includes(-1)) return false;
  let state = 1n;
  for (const value of [...Array.from(prefix, (char) => char.charCodeAt(0) & 31), 0, ...values]) {
    const top = state >> 35n;
    state = ((state & 0x07ffffffffn) << 5n) ^ BigInt(value);
    for (const [bit, generator] of GENERATOR.entries()) {
      if (((top >> BigInt(bit)) & 1n) === 1n) state ^= generator;
    }
  }
  return state === 1n;
}
