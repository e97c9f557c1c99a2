import type { Match } from './placeholder-ranges.ts';

/** Their text follows what a person types, and pages compute their size themselves. */
const EDITABLE = 'input, textarea, [contenteditable]:not([contenteditable="false"])';

/** The name in a placeholder: `EMAIL_1`. */
export const nameOf = (placeholder: string): string => placeholder.slice(1, -1);

/**
 * The elements that say in which font a placeholder's name is written; more than one when it was streamed in pieces. Its
 * brackets do not count: between two scripts or directions, browsers shape them apart from the name.
 */
export function namingElements({ range }: Match): ReadonlySet<Element> {
  const found = new Set<Element>();
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const add = (node: Node): void => {
    const from = node === startContainer ? startOffset + 1 : 0;
    const to = node === endContainer ? endOffset - 1 : (node.nodeValue ?? '').length;
    if (from < to && node.parentElement !== null) found.add(node.parentElement);
  };
  if (startContainer === endContainer) {
    add(startContainer);
    return found;
  }
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) {
    if (range.intersectsNode(walker.currentNode)) add(walker.currentNode);
  }
  return found;
}

/** Finds names in a text as the font does: the longest that fits, wherever it stands. */
export const nameFinder = (names: readonly string[]): RegExp =>
  new RegExp(names.toSorted((a, b) => b.length - a.length).join('|'), 'g');

/**
 * Whether the font may be given to an element: every name in it must stand in brackets, or a plain word `EMAIL_1` would
 * become room without an original. One that is just coming in at the end may still lack its bracket. O(text).
 */
export function takesRoom(element: Element, finder: RegExp): boolean {
  if (!(element instanceof HTMLElement) || element.isContentEditable) return false;
  if (element.firstElementChild !== null && element.querySelector(EDITABLE) !== null) return false;
  const text = element.textContent;
  return [...text.matchAll(finder)].every(({ 0: name, index }) => {
    const end = index + name.length;
    return text[index - 1] === '[' && (end === text.length || text[end] === ']');
  });
}
