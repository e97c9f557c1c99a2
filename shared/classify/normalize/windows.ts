import type { Place } from './spelling.ts';

/** Places near each other, with what stands around them. */
export interface Window {
  readonly start: number;
  readonly end: number;
  readonly places: readonly Place[];
}

/** Units around a place that may matter to what is found there: context words stand within. */
export const NEAR = 64;
/** A little more is read, so that a word or a line cut at the edge is not taken for whole. */
const MARGIN = NEAR + 32;
/** A token that begins further away is cut: private keys are longer, but a place in them is rarely alone. */
const LONGEST_TOKEN = 2000;

/**
 * Groups places into windows that do not overlap, each reaching to a gap between words. Of places that overlap the longer stays; the
 * order of the input does not matter. Cost: n log n of the places and the length of the windows.
 */
export function* windowsOf(text: string, found: readonly Place[]): Generator<Window> {
  const places = isInOrder(found)
    ? found
    : apartFrom(found.toSorted((a, b) => a.start - b.start || b.end - a.end));
  let done = 0;
  for (let first = 0; first < places.length;) {
    let next = first + 1;
    let last = places[first]?.end ?? 0;
    while (next < places.length && (places[next]?.start ?? 0) - last <= 2 * MARGIN) {
      last = places[next]?.end ?? 0;
      next++;
    }
    const start = Math.max(done, edgeBefore(text, (places[first]?.start ?? 0) - MARGIN));
    const limit = places[next]?.start ?? text.length;
    const end = Math.min(limit, edgeAfter(text, last + MARGIN));
    yield { start, end, places: places.slice(first, next) };
    done = last;
    first = next;
  }
}

/** As nearly always: places of one spelling come so. */
function isInOrder(places: readonly Place[]): boolean {
  let done = 0;
  for (const { start, end } of places) {
    if (start < done) return false;
    done = end;
  }
  return true;
}

function apartFrom(sorted: readonly Place[]): Place[] {
  const kept: Place[] = [];
  for (const place of sorted) {
    const last = kept.at(-1);
    if (last === undefined || place.start >= last.end) kept.push(place);
    else if (place.end - place.start > last.end - last.start) kept[kept.length - 1] = place;
  }
  return kept;
}

const isSpace = (unit: number): boolean => unit <= 0x20 || unit === 0xa0 || unit === 0x3000;

function edgeBefore(text: string, at: number): number {
  let edge = Math.max(0, at);
  for (
    let left = LONGEST_TOKEN;
    left > 0 && edge > 0 && !isSpace(text.charCodeAt(edge - 1));
    left--
  ) {
    edge--;
  }
  return edge;
}

function edgeAfter(text: string, at: number): number {
  let edge = Math.min(text.length, at);
  for (
    let left = LONGEST_TOKEN;
    left > 0 && edge < text.length && !isSpace(text.charCodeAt(edge));
    left--
  ) {
    edge++;
  }
  return edge;
}
