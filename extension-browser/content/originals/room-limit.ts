import { lineWidth } from './line-box.ts';
import type { RoomPlan } from './room-plan.ts';

/** Kept free in a line for the quotes, stops and commas that no line break can part from the placeholder. */
const BESIDE_EM = 1.5;

/** What the boxes between the text and its box add to the line: padding of a code span, mostly. */
function frames(element: Element, box: Element): number {
  let sum = 0;
  for (let at: Element | null = element; at !== null && at !== box; at = at.parentElement) {
    const style = getComputedStyle(at);
    for (const name of ['margin-inline', 'border-inline-width', 'padding-inline']) {
      const [first = 0, second = first] = style
        .getPropertyValue(name)
        .split(' ')
        .map((length) => Number.parseFloat(length) || 0);
      sum += first + second;
    }
  }
  return sum;
}

/** Whether a placeholder was broken over two lines, so that its name is not one glyph any more. */
export function isBroken({ matches }: RoomPlan): boolean {
  return matches.some(({ range }) => {
    const [first, ...others] = range.getClientRects();
    return others.some((rect) => first !== undefined && rect.top >= first.bottom - 1);
  });
}

/** What is wider than `line` is made as wide as `limit`; both in em. */
export interface Limit {
  readonly line: number;
  readonly limit: number;
}

/**
 * The limit for an element whose originals are as wide as they want to be; undefined when that is all right. Lines that do
 * not wrap scroll; if they spill instead, half a line is tried.
 */
export function limitOf(plan: RoomPlan, isBad: boolean): Limit | undefined {
  const { element, box, look, widest } = plan;
  const line = (lineWidth(box) - frames(element, box)) / look.size;
  if (line <= 0 || (widest <= line && !isBad) || (!plan.wraps && !isBad)) return undefined;
  const share = plan.wraps ? line - BESIDE_EM : line / 2;
  return { line, limit: Math.max(0, Math.floor(share * 4) / 4) };
}

/** For an element in which something next to an original does not get into its line. */
export const stricter = ({ limit }: Limit): Limit => ({ line: limit, limit });
