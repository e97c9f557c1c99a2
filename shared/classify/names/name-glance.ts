import { lazily } from '../lazily.ts';
import { FOREIGN, OUTSIDE, type TextBytes } from '../text-bytes.ts';
import { foldName } from './fold-name.ts';
import { givenNames } from './given-names.ts';

/** The names of three letters and fewer that are not more often something else. */
const SHORT_NAMES = new Set(
  'zoe noe eva loa abe amy ann bea ben bob dan eli eva guy ida jan jim joe jon kai kay kim lea lee leo liv mia pam pia ray roy sam sue tim tom udo ulf uwe'.split(
    ' ',
  ),
);
const SLOT_BITS = 15;
const LAST_SLOT = 2 ** SLOT_BITS - 1;
const SEED = 0x1505;
/** Hash of no name. */
const EMPTY = 0;
const LONGEST = 40;
const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;

const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
const slotOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - SLOT_BITS);

/** Hashes of the names as `foldName` folds them. Built at the first capital letter; cost: a millisecond. */
const table = lazily(() => {
  const hashes = new Int32Array(LAST_SLOT + 1);
  for (const name of givenNames()) {
    const folded = foldName(name);
    if (folded.length < 4 && !SHORT_NAMES.has(folded)) continue;
    let hash = SEED;
    for (let at = 0; at < folded.length; at++) hash = mix(hash, folded.charCodeAt(at));
    let slot = slotOf(hash);
    while (hashes[slot] !== EMPTY && hashes[slot] !== hash) slot = (slot + 1) & LAST_SLOT;
    hashes[slot] = hash;
  }
  return hashes;
});

function isListed(hash: number): boolean {
  const hashes = table();
  let slot = slotOf(hash);
  while (hashes[slot] !== EMPTY && hashes[slot] !== hash) slot = (slot + 1) & LAST_SLOT;
  return hashes[slot] === hash;
}

/**
 * Whether a given name of the lists may begin at a place in a text's bytes, alone or as the first of two joined by a hyphen. Words
 * with letters beyond ASCII may always be one. Cost: some 10 ns.
 */
export function mayBeGivenName(bytes: TextBytes, start: number): boolean {
  let hash = SEED;
  for (let at = start; at < start + LONGEST; at++) {
    const byte = bytes[at] ?? OUTSIDE;
    const letter = byte | 0x20;
    if (letter >= 0x61 && letter <= 0x7a && byte < FOREIGN) hash = mix(hash, letter);
    else if (byte >= FOREIGN && byte !== OUTSIDE) return true;
    else if (byte === HYPHEN) {
      if (isListed(hash)) return true;
    } else if (byte !== APOSTROPHE) break;
  }
  return isListed(hash);
}
