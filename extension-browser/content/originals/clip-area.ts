/** A rectangle in CSS pixels of the window. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const intersect = (a: Area, b: Area): Area => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

export const isEmpty = ({ left, top, right, bottom }: Area): boolean =>
  right - left < 1 || bottom - top < 1;

/**
 * Returns a function that says in which area an element's content can be seen: the window, cut by every ancestor that does
 * not let its content overflow. Ancestors are asked once per returned function, so make one for each pass.
 */
export function clipAreas(window: Window): (element: Element) => Area {
  const known = new Map<Element, Area>();
  const whole = { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight };
  const areaOf = (element: Element): Area => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const parent = element.parentElement;
    const outer = parent === null ? whole : areaOf(parent);
    // Overflow of the document's element and its body is the window's own.
    const clips =
      parent !== null &&
      element.localName !== 'body' &&
      window.getComputedStyle(element).overflow !== 'visible';
    const area = clips ? intersect(outer, element.getBoundingClientRect()) : outer;
    known.set(element, area);
    return area;
  };
  return areaOf;
}
