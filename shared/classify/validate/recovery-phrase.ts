import { lazily } from '../lazily.ts';
import { RECOVERY_WORDS } from './recovery-words.ts';
import { sha256 } from './sha256.ts';

const BITS = 11;
/** Numbers of words a phrase may have (BIP-39), the longest first. */
const SIZES = [24, 21, 18, 15, 12] as const;

/** Words of the list that the next sentence may begin with. */
const BEHIND = 3;
const FEWEST_DIFFERENT = 6;

/** Place of each word in the list by its first letters, up to four. */
const places = lazily(() => {
  const found = new Map<string, number>();
  let last = '';
  for (const [, shared, rest] of RECOVERY_WORDS.matchAll(/(\d)([a-z]*)/g)) {
    last = last.slice(0, Number(shared)) + rest;
    found.set(last, found.size);
  }
  return found;
});

/** The place of a word in BIP-39's English list; undefined when its first letters are none of the list's. */
export const recoveryWord = (word: string): number | undefined =>
  places().get(word.toLowerCase().slice(0, 4));

/**
 * How many of the first words are a recovery phrase with its checksum; 0 when none are. One phrase of words in sixteen has the
 * checksum of twelve by chance, one in 256 that of 24.
 */
export function recoveryPhraseLength(words: readonly string[]): number {
  const known = words.map(recoveryWord);
  const end = known.indexOf(undefined);
  const usable = end < 0 ? known.length : end;
  // Twelve times the same word is no phrase that chance drew, and would be the cheapest way to make this slow.
  if (new Set(known.slice(0, 12)).size < FEWEST_DIFFERENT) return 0;
  for (const size of SIZES) {
    const isNear = size <= usable && usable - size < BEHIND;
    if (isNear && hasChecksum(known.slice(0, size))) return size;
  }
  return 0;
}

/** The bits of the words are the entropy and, after it, the first bits of its SHA-256: one for each 32. */
function hasChecksum(places: readonly (number | undefined)[]): boolean {
  const bits = places.map((place) => (place ?? 0).toString(2).padStart(BITS, '0')).join('');
  const checked = Math.floor(bits.length / 33);
  const entropy = bits.slice(0, bits.length - checked);
  const bytes = Uint8Array.from({ length: entropy.length / 8 }, (_, at) =>
    Number.parseInt(entropy.slice(at * 8, at * 8 + 8), 2),
  );
  const sum = (sha256(bytes)[0] ?? 0).toString(2).padStart(8, '0').slice(0, checked);
  return bits.endsWith(sum);
}
