/**
 * Stretches around the given offsets in which no word is longer than `longest` letters and digits (or, on demand, no letter stands at
 * all), one after the other. Linear: each character belongs to one stretch.
 */
export function* stretchesOf(
  text: string,
  offsets: readonly number[],
  longest: number,
  letters = true,
): Generator<readonly [start: number, end: number]> {
  let done = 0;
  for (const at of offsets) {
    if (at < done) continue;
    let start = at;
    for (let word = 0; start > done && word <= longest; start--) {
      word = grow(word, text.charCodeAt(start - 1), letters);
    }
    let end = at;
    for (let word = 0; end < text.length && word <= longest; end++) {
      word = grow(word, text.charCodeAt(end), letters);
    }
    yield [start, end];
    done = end;
  }
}

/** Length of the word that goes on with this unit; without end at a letter where there may be none. */
function grow(word: number, unit: number, letters: boolean): number {
  if (unit >= 0x30 && unit <= 0x39) return word + 1;
  if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) return letters ? word + 1 : Infinity;
  return 0;
}
