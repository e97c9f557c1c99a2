import type { Place } from './spelling.ts';

/** Collects what a row of escapes reads, unit by unit, into one {@link Place}. */
export interface Rewriting {
  /** The text read so far grows by `read`, which stands for `[from, to)` of the source. */
  readonly add: (read: string, from: number, to: number) => void;
  /** The place from `start` to what was added last. */
  readonly place: (code: string) => Place;
}

/** Begins a place at `start`. */
export function rewriting(start: number): Rewriting {
  const pieces: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let end = start;
  return {
    add: (read, first, last) => {
      pieces.push(read);
      for (let unit = 0; unit < read.length; unit++) {
        from.push(first - start);
        to.push(last - start);
      }
      end = last;
    },
    place: (code) => ({ start, end, text: pieces.join(''), code, origin: { from, to } }),
  };
}
