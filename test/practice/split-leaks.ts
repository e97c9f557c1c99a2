import type { Recorded } from './recording.ts';
import { textLeaves } from './text-leaves.ts';

/** A marker that arrived in pieces: how many requests or frames took part, the last one's place in the recording. */
export interface SplitLeak {
  readonly index: number;
  readonly slot: string;
  readonly pieces: number;
}

interface Piece {
  readonly index: number;
  readonly end: number;
}

interface Slot {
  text: string;
  previous: string;
  readonly pieces: Piece[];
}

/** What a text adds to the one before it in its slot: a draft that grew adds its new end, anything else adds itself. */
function increment(previous: string, text: string): string {
  return previous !== '' && text.startsWith(previous) ? text.slice(previous.length) : text;
}

function join(slots: Map<string, Slot>, name: string, index: number, piece: string): Slot {
  const slot = slots.get(name) ?? { text: '', previous: '', pieces: [] };
  slot.text += piece;
  slot.pieces.push({ index, end: slot.text.length });
  slots.set(name, slot);
  return slot;
}

/** Occurrences that lie over at least two pieces; one inside a single piece is found without joining anything. */
function crossings(slot: string, { text, pieces }: Slot, marker: string): SplitLeak[] {
  const found: SplitLeak[] = [];
  for (let at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, at + 1)) {
    const first = pieces.findIndex(({ end }) => end > at);
    const last = pieces.findIndex(({ end }) => end >= at + marker.length);
    const index = pieces[last]?.index;
    if (last > first && index !== undefined) found.push({ index, slot, pieces: last - first + 1 });
  }
  return found;
}

/**
 * Finds a marker that was cut up over the entries of one host. The texts of each entry are sorted into slots, by where they stand
 * (same field of the same path, same field of any path, same field name of any structure), and each slot is joined in order of
 * arrival, once as it came and once with each growing draft reduced to what it added. Only the exact marker in such a joined text
 * counts, so nothing is guessed; pieces that a page shuffled, reversed or spread over different fields are not found.
 */
export function splitLeaks(entries: readonly Recorded[], marker: string): readonly SplitLeak[] {
  const slots = new Map<string, Slot>();
  for (const [index, entry] of entries.entries()) {
    const path = new URL(entry.url).pathname;
    for (const { slot, text } of textLeaves(entry)) {
      const field = slot.split(/[/?→]/).at(-1) ?? slot;
      for (const name of [
        `${entry.host}${path} ${slot}`,
        `${entry.host} ${slot}`,
        `${entry.host} ${field}`,
      ]) {
        join(slots, name, index, text);
        const grown = `${name} grown`;
        const previous = slots.get(grown)?.previous ?? '';
        join(slots, grown, index, increment(previous, text)).previous = text;
      }
    }
  }
  const found = [...slots].flatMap(([slot, joined]) => crossings(slot, joined, marker));
  return found.filter((leak, at) => found.findIndex(({ index }) => index === leak.index) === at);
}
