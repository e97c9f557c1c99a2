import { pageFamilies } from './font-look.ts';

/** Whether an element is but a part of the lines around it. */
export const isInline = (element: Element): boolean =>
  /^(?:inline|contents)$/.test(getComputedStyle(element).display);

/** The element whose lines an element is written in: names of tags do not say so, an item of a flex box may be a `span`. */
export function lineBox(element: Element): Element {
  let at = element;
  while (at.parentElement !== null && isInline(at)) at = at.parentElement;
  return at;
}

/** Width of the lines in a box, in its own CSS pixels; 0 when it is not shown. */
export function lineWidth(box: Element): number {
  const { paddingLeft, paddingRight } = getComputedStyle(box);
  const padding = Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight);
  return Math.max(0, box.clientWidth - (Number.isNaN(padding) ? 0 : padding));
}

/** Whether a line that gets too long is broken. */
export const wraps = ({ whiteSpace }: CSSStyleDeclaration): boolean =>
  !/^(?:pre|nowrap)\b(?!-)/.test(whiteSpace);

/**
 * Changes when a page gives an element another font: a theme, a class, a style of the parent. Its own computed family says
 * nothing of it, as long as it is ours.
 */
export function fontSignature(element: Element): string {
  const own = getComputedStyle(element);
  const parent = element.parentElement;
  return [
    element.getAttribute('class'),
    own.fontWeight,
    own.fontStyle,
    own.letterSpacing,
    parent === null ? '' : pageFamilies(getComputedStyle(parent)),
  ].join('\n');
}
