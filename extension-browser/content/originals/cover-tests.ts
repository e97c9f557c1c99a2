import type { Area } from './clip-area.ts';
import type { Match } from './placeholder-ranges.ts';

/** Hit tests cost about 60 µs each, more than all else in a pass together; so many matches are tested per pass, by turns. */
const PER_PASS = 20;

export interface CoverTests {
  /** Begins a pass over `count` matches. */
  readonly begin: (count: number) => void;
  /** Whether the page shows the match's own text in this area; undefined as long as its turn has not come. */
  readonly isOnTop: (match: Match, area: Area) => boolean | undefined;
}

/** Tells whether the page has laid a header, a composer or a menu over a placeholder. Answers are a few passes old. */
export function coverTests(): CoverTests {
  const known = new WeakMap<Match, { readonly pass: number; readonly onTop: boolean }>();
  let pass = 0;
  let left = 0;
  let turn = 1;
  return {
    begin: (count) => {
      pass += 1;
      left = PER_PASS;
      turn = Math.ceil(count / PER_PASS);
    },
    isOnTop: (match, area) => {
      const before = known.get(match);
      if (left === 0 || (before !== undefined && pass - before.pass < turn)) return before?.onTop;
      left -= 1;
      const onTop = hit(match.block, area);
      known.set(match, { pass, onTop });
      return onTop;
    },
  };
}

/** At the upper and the lower edge: what covers half a line must hide the whole original. */
function hit(block: Element, { left, right, top, bottom }: Area): boolean {
  const root = block.getRootNode();
  if (!(root instanceof Document) && !(root instanceof ShadowRoot)) return false;
  const x = (left + right) / 2;
  return [top + 1, bottom - 1].every((y) => {
    const found = root.elementFromPoint(x, y);
    return found !== null && (block.contains(found) || found.contains(block));
  });
}
