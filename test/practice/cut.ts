/** A small repeatable sequence of numbers below one (mulberry32), so that every run cuts at the same places. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Cuts a text into pieces of one to `most` characters, across words and placeholders but never inside a surrogate pair. */
export function cutText(text: string, most: number): readonly string[] {
  const random = sequence(text.length);
  const signs = Array.from(text);
  const pieces: string[] = [];
  for (let at = 0; at < signs.length;) {
    const size = 1 + Math.floor(random() * most);
    pieces.push(signs.slice(at, at + size).join(''));
    at += size;
  }
  return pieces;
}

/** Cuts every third event somewhere inside its bytes, as a network does, even inside a letter of several bytes. */
export function cutBytes(events: readonly string[]): readonly Buffer[] {
  const random = sequence(events.length);
  return events.flatMap((event, at) => {
    const bytes = Buffer.from(event);
    if (at % 3 !== 0) return [bytes];
    const cut = 1 + Math.floor(random() * (bytes.length - 1));
    return [bytes.subarray(0, cut), bytes.subarray(cut)];
  });
}
