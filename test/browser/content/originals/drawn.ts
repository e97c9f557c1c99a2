/**
 * An expression for the content script's world: every original that is drawn, from top to bottom, with whether all of it can
 * be read, how far its box lies from its placeholder, and how far it reaches over what follows in the line or below (px).
 */
export const DRAWN = `(() => {
  const boxes = promptweir.roots().flatMap((root) => [...root.querySelectorAll('.original')]);
  const ranges = [...(CSS.highlights.get('promptweir-original') ?? [])];
  const lineOf = (range) => {
    const [first, ...others] = range.getClientRects();
    if (first === undefined) return new DOMRect(-9999, -9999);
    const line = others.filter((rect) => Math.abs(rect.top - first.top) < 2);
    const left = Math.min(first.left, ...line.map((rect) => rect.left));
    const right = Math.max(first.right, ...line.map((rect) => rect.right));
    return new DOMRect(left, first.top, right - left, first.height);
  };
  const after = (range) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    walker.currentNode = range.endContainer;
    let offset = range.endOffset;
    if (offset >= walker.currentNode.length) { walker.nextNode(); offset = 0; }
    const next = document.createRange();
    next.setStart(walker.currentNode, Math.min(offset, walker.currentNode.length));
    next.setEnd(walker.currentNode, Math.min(offset + 1, walker.currentNode.length));
    return next.getClientRects()[0];
  };
  return boxes.map((box) => {
    const at = box.getBoundingClientRect();
    const [nearest] = ranges
      .map((range) => ({ range, line: lineOf(range) }))
      .toSorted((a, b) => distance(a.line, at) - distance(b.line, at));
    const next = nearest && after(nearest.range);
    const sameLine = next && next.width > 0 && Math.abs(next.top - at.top) < 3;
    const rtl = getComputedStyle(nearest.range.startContainer.parentElement).direction === 'rtl';
    const below = next && next.width > 0 && next.top > at.top + 3;
    // Underlines hang 4 px below the last row.
    const over = below ? at.bottom - 4 - next.top : !sameLine ? 0 : rtl ? next.right - at.left : at.right - next.left;
    return {
      text: box.dataset.o,
      whole: box.scrollWidth <= box.clientWidth + 1 && box.scrollHeight <= box.clientHeight + 1 && box.style.clipPath === 'none',
      off: Math.round(distance(nearest.line, at) * 10) / 10,
      over: Math.max(0, Math.round(over * 10) / 10),
      width: nearest.line.width,
    };
  });
  function distance(a, b) { return Math.hypot(a.left - b.left, a.top - b.top); }
})()`;

export interface Drawn {
  readonly text: string;
  readonly whole: boolean;
  readonly off: number;
  readonly over: number;
  /** Of the placeholder in the page, in px. */
  readonly width: number;
}
