/**
 * Finds every keyword of a small set (hundreds) in one pass: Aho and Corasick's automaton (CACM 18(6), 1975) with all failure
 * steps resolved into one dense table, so that a character costs one look-up. Letter case is ignored for characters whose
 * upper case is a single UTF-16 unit.
 */
export interface KeywordAutomaton {
  /** Character class of each UTF-16 unit; 0 = in no keyword. */
  readonly classOf: Uint8Array;
  /** Number of classes; a row of {@link next}. */
  readonly width: number;
  /** `next[state * width + class]`, already multiplied by width: the row of the next state. */
  readonly next: Int32Array;
  /** Keywords that end in a state, longest first, by the state's number (`row / width`); undefined for nearly all. */
  readonly ends: readonly (readonly number[] | undefined)[];
}

/**
 * Compiles lower-case keywords; the numbers in {@link KeywordAutomaton.ends} are indices into them. States times classes times 4
 * bytes; fails beyond 255 distinct characters, which a dictionary reaches and a detector set does not.
 */
export function compileKeywords(keywords: readonly string[]): KeywordAutomaton {
  const classOf = new Uint8Array(65536);
  const width = assignClasses(keywords, classOf);
  const size = keywords.reduce((sum, word) => sum + word.length, 1);
  const next = new Int32Array(size * width);
  const ends: (number[] | undefined)[] = [undefined];
  for (const [index, word] of keywords.entries()) {
    let state = 0;
    for (let i = 0; i < word.length; i++) {
      const slot = state * width + (classOf[word.charCodeAt(i)] ?? 0);
      if (next[slot] === 0) next[slot] = ends.push(undefined) - 1;
      state = next[slot] ?? 0;
    }
    (ends[state] ??= []).push(index);
  }
  resolveFailures(next, width, ends);
  const used = next.slice(0, ends.length * width);
  for (let slot = 0; slot < used.length; slot++) used[slot] = (used[slot] ?? 0) * width;
  return { classOf, width, next: used, ends };
}

function assignClasses(keywords: readonly string[], classOf: Uint8Array): number {
  let classes = 1;
  for (const word of keywords) {
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      if (classOf[unit] !== 0) continue;
      if (classes > 255) throw new RangeError('More than 255 distinct characters in keywords');
      classOf[unit] = classes;
      const upper = word.charAt(i).toUpperCase();
      if (upper.length === 1) classOf[upper.charCodeAt(0)] = classes;
      classes++;
    }
  }
  return classes;
}

/** Breadth first, so that a state's failure state is complete before the state itself is filled. */
function resolveFailures(next: Int32Array, width: number, ends: (number[] | undefined)[]): void {
  const failure = new Int32Array(ends.length);
  const queue: number[] = [];
  for (let cls = 0; cls < width; cls++) {
    const child = next[cls] ?? 0;
    if (child !== 0) queue.push(child);
  }
  for (const state of queue) {
    const fallback = failure[state] ?? 0;
    const inherited = ends[fallback];
    if (inherited) ends[state] = [...(ends[state] ?? []), ...inherited];
    for (let cls = 0; cls < width; cls++) {
      const child = next[state * width + cls] ?? 0;
      const other = next[fallback * width + cls] ?? 0;
      if (child === 0) next[state * width + cls] = other;
      else {
        failure[child] = other;
        queue.push(child);
      }
    }
  }
}
