/** The first 32 bits of the fractional parts of roots of the first primes, which SHA-2 takes its constants from. */
function fractions(count: number, root: (prime: number) => number): Int32Array {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) {
    if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  }
  return Int32Array.from(Uint32Array.from(primes, (prime) => (root(prime) % 1) * 2 ** 32));
}

const ROUNDS = fractions(64, Math.cbrt);
const INITIAL = fractions(8, Math.sqrt);

const turned = (value: number, by: number): number => (value >>> by) | (value << (32 - by));

const BLOCK = 64;

/** A digest of bytes that come one piece after the other. */
export interface Sha256 {
  update(bytes: Uint8Array): void;
  /** Of all that came; nothing may follow. */
  digest(): Uint8Array;
}

/** SHA-256 (FIPS 180-4), synchronous, for checksums, keyed digests of a few dozen bytes; it takes no care of timing. */
export function sha256(bytes: Uint8Array): Uint8Array {
  const hash = startSha256();
  hash.update(bytes);
  return hash.digest();
}

/** As {@link sha256}, for what is too large to be held at once: no browser's own digest takes pieces. 50 MB/s. */
export function startSha256(): Sha256 {
  const state = Int32Array.from(INITIAL);
  const words = new Int32Array(64);
  const open = new Uint8Array(BLOCK);
  let length = 0;

  const take = (view: DataView, start: number): void => {
    for (let i = 0; i < 16; i++) words[i] = view.getInt32(start + i * 4);
    expand(words);
    compress(state, words);
  };
  const update = (bytes: Uint8Array): void => {
    let at = 0;
    const held = length % BLOCK;
    length += bytes.length;
    if (held > 0) {
      open.set(bytes.subarray(0, BLOCK - held), held);
      at = BLOCK - held;
      if (at > bytes.length) return;
      take(new DataView(open.buffer), 0);
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (; at + BLOCK <= bytes.length; at += BLOCK) take(view, at);
    open.set(bytes.subarray(at));
  };

  return {
    update,
    digest: () => {
      const end = new DataView(
        new ArrayBuffer(((length % BLOCK) + 72 < 2 * BLOCK ? 1 : 2) * BLOCK),
      );
      const bits = length * 8;
      const held = length % BLOCK;
      new Uint8Array(end.buffer).set(open.subarray(0, held));
      end.setUint8(held, 0x80);
      end.setUint32(end.byteLength - 8, Math.floor(bits / 2 ** 32));
      end.setUint32(end.byteLength - 4, bits % 2 ** 32);
      for (let at = 0; at < end.byteLength; at += BLOCK) take(end, at);
      const digest = new DataView(new ArrayBuffer(32));
      for (const [index, word] of state.entries()) digest.setInt32(index * 4, word);
      return new Uint8Array(digest.buffer);
    },
  };
}

/** The digest of bytes as people write it. */
export const inHex = (digest: Uint8Array): string =>
  Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');

function expand(words: Int32Array): void {
  for (let i = 16; i < 64; i++) {
    const early = words[i - 15] ?? 0;
    const late = words[i - 2] ?? 0;
    const sigma0 = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const sigma1 = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    words[i] = ((words[i - 16] ?? 0) + sigma0 + (words[i - 7] ?? 0) + sigma1) | 0;
  }
}

function compress(state: Int32Array, words: Int32Array): void {
  const of = (index: number): number => state[index] ?? 0;
  const add = (index: number, value: number): void => {
    state[index] = (of(index) + value) | 0;
  };
  let [a, b, c, d] = [of(0), of(1), of(2), of(3)];
  let [e, f, g, h] = [of(4), of(5), of(6), of(7)];
  for (let i = 0; i < 64; i++) {
    const chosen = (e & f) ^ (~e & g);
    const first = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + chosen) | 0;
    const sum = (first + (ROUNDS[i] ?? 0) + (words[i] ?? 0)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + sum) | 0;
    d = c;
    c = b;
    b = a;
    a = (sum + second) | 0;
  }
  add(0, a);
  add(1, b);
  add(2, c);
  add(3, d);
  add(4, e);
  add(5, f);
  add(6, g);
  add(7, h);
}
