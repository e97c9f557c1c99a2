import type { Place } from './spelling.ts';

/** A window of a text as it reads, with the way back. */
export interface View {
  readonly text: string;
  readonly changes: readonly Change[];
  /** Offset in the source of the first unit that the unit at `at` comes from. */
  readonly from: (at: number) => number;
  /** Offset in the source after the last unit that the unit before `end` comes from. */
  readonly to: (end: number) => number;
}

/** Where a view differs from its source. */
export interface Change {
  /** Offsets in the view; the same twice where something was taken out. */
  readonly start: number;
  readonly end: number;
  readonly place: Place;
}

/** Builds the view of `[start, end)` in which the places, sorted and apart from each other, are replaced. Linear. */
export function viewOf(text: string, start: number, end: number, places: readonly Place[]): View {
  const changes: Change[] = [];
  const pieces: string[] = [];
  let done = start;
  let length = 0;
  for (const place of places) {
    length += place.start - done;
    pieces.push(text.slice(done, place.start), place.text);
    changes.push({ start: length, end: length + place.text.length, place });
    length += place.text.length;
    done = place.end;
  }
  pieces.push(text.slice(done, end));
  return {
    text: pieces.join(''),
    changes,
    from: (at) => origin(changes, start, at)[0],
    to: (at) => origin(changes, start, at - 1)[1],
  };
}

/** Where in the source the unit at `at` comes from. */
function origin(changes: readonly Change[], start: number, at: number): [number, number] {
  const last = changes[changesUpTo(changes, at) - 1];
  if (last === undefined) return [start + at, start + at + 1];
  const { place } = last;
  if (at >= last.end) return [place.end + at - last.end, place.end + at - last.end + 1];
  const inner = at - last.start;
  if (place.origin !== undefined) {
    const { from, to } = place.origin;
    return [place.start + (from[inner] ?? 0), place.start + (to[inner] ?? 0)];
  }
  const alike = place.text.length === place.end - place.start;
  return alike ? [place.start + inner, place.start + inner + 1] : [place.start, place.end];
}

/** Changes that overlap `[start, end)`, and deletions within it. */
export function changesIn(
  changes: readonly Change[],
  start: number,
  end: number,
): readonly Change[] {
  const last = changesUpTo(changes, end - 1);
  let first = last;
  while (first > 0 && (changes[first - 1]?.end ?? 0) > start) first--;
  return changes.slice(first, last);
}

/** Whether {@link changesIn} would give any. */
export const hasChange = (changes: readonly Change[], start: number, end: number): boolean =>
  (changes[changesUpTo(changes, end - 1) - 1]?.end ?? -1) > start;

/** How many changes begin at or before `at`. */
function changesUpTo(changes: readonly Change[], at: number): number {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
