/** What the user has selected, if anything. */
export function selectedRange(): Range | undefined {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  return selection.getRangeAt(0);
}

export const overlaps = (a: Range, b: Range): boolean =>
  // Boundaries in different trees cannot be compared: the one of a shadow root, or of nodes just removed.
  a.startContainer.getRootNode() === b.startContainer.getRootNode() &&
  a.compareBoundaryPoints(Range.START_TO_END, b) > 0 &&
  a.compareBoundaryPoints(Range.END_TO_START, b) < 0;

/**
 * How an original looks while its placeholder is selected; undefined when the selection only lies behind it. Where a
 * selection has a text colour, the browser's own or one of the page, it makes the placeholder visible again (selections
 * are painted above all other highlights), and the original has to cover it.
 */
export function selectionLook(
  element: Element,
  color: string,
): { readonly color: string; readonly 'background-image': string } | undefined {
  const style = getComputedStyle(element, '::selection');
  const byPage = !/^(?:transparent|rgba\(.*, 0\))$/.test(style.backgroundColor);
  if (byPage && style.color === color) return undefined;
  const back = byPage ? style.backgroundColor : 'Highlight';
  const layers = [back, 'Canvas'].map((one) => `linear-gradient(${one}, ${one})`);
  return {
    color: byPage ? style.color : 'HighlightText',
    'background-image': layers.join(', '),
  };
}
