/** By how much the content of an element is larger than the element, in px. */
interface Excess {
  readonly x: number;
  readonly y: number;
}

const excess = (element: Element): Excess => ({
  x: element.scrollWidth - element.clientWidth,
  y: element.scrollHeight - element.clientHeight,
});

/** What lies in the flow after an element and would be drawn over by what hangs out of it. */
function hasFollower(element: Element): boolean {
  for (let next = element.nextElementSibling; next !== null; next = next.nextElementSibling) {
    if (next.clientHeight > 0) return true;
  }
  return false;
}

function spills(element: Element, before: Excess): boolean {
  const now = excess(element);
  const moreX = now.x > Math.max(0, before.x) + 1;
  const moreY = now.y > Math.max(0, before.y) + 1;
  if (!moreX && !moreY) return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  const scrolls = /^(?:auto|scroll)$/;
  if (moreX && !scrolls.test(overflowX)) return true;
  if (!moreY || scrolls.test(overflowY)) return false;
  return overflowY !== 'visible' || hasFollower(element);
}

/** The element and all around it. The body's overflow is the window's own. */
function around(element: Element): readonly Element[] {
  const { body, documentElement } = document;
  const chain: Element[] = [];
  let at: Element | null = element;
  while (at !== null && at !== body && at !== documentElement) {
    chain.push(at);
    at = at.parentElement;
  }
  return chain;
}

/** Says of an element whether it lies in a box that got more content than it can show. */
export type Spilled = (element: Element) => boolean;

/** All of these read layout. */
export interface SpillCheck {
  /** Boxes that hold others are blamed only if none inside them spills: text that hangs out of one hangs out of all. */
  readonly innermost: () => Spilled;
  readonly any: () => Spilled;
}

/**
 * Notes how far content hangs out of the boxes around some elements now, to tell later whether wider text still has a place.
 * Boxes that grow or scroll take it; where height or width is fixed it would be cut off or lie over what follows.
 */
export function spillCheck(elements: readonly Element[]): SpillCheck {
  const noted = new Map<Element, Excess>();
  for (const element of elements) {
    for (const box of around(element)) if (!noted.has(box)) noted.set(box, excess(box));
  }
  const find = (): readonly Element[] =>
    [...noted].filter(([box, before]) => spills(box, before)).map(([box]) => box);
  const inside =
    (boxes: readonly Element[]): Spilled =>
    (element) =>
      boxes.some((box) => box.contains(element));
  return {
    innermost: () => {
      const found = find();
      return inside(
        found.filter((box) => !found.some((other) => other !== box && box.contains(other))),
      );
    },
    any: () => inside(find()),
  };
}
