/** How long everything must have been uncovered before an acceptance counts. Also keeps a double Enter from accepting. */
export const SEEN_MS = 500;
/** A page that keeps its thread busy delays our observer, but not the user's click. Frames further apart than this reset all. */
const MAX_FRAME_GAP_MS = 400;
/** The least delay browsers take with `trackVisibility`. */
const DELAY_MS = 100;
/** Rounded positions leave a ratio a little below 1. */
const WHOLE = 0.9;
/** A page can shrink us with CSS `zoom`, which inherits; below this nobody reads us. */
const MIN_ZOOM = 0.6;

declare global {
  interface IntersectionObserver {
    readonly trackVisibility?: boolean;
  }
  interface IntersectionObserverInit {
    trackVisibility?: boolean;
    delay?: number;
  }
  interface IntersectionObserverEntry {
    readonly isVisible?: boolean;
  }
}

export interface VisibilityGate {
  /** True when every target has been wholly in view, with nothing over it, for {@link SEEN_MS}. */
  readonly isOpen: () => boolean;
  readonly stop: () => void;
}

/**
 * Watches whether a person can see the targets, so that a click which the page led onto a covered button is not taken for
 * consent. Intersection Observer v2 (Chromium) sees decoys with `pointer-events: none` too; browsers without
 * `trackVisibility` get hit tests at five points every 100 ms, which do not. `onChange` runs when the answer changes.
 */
export function visibilityGate(
  host: Element,
  targets: readonly Element[],
  onChange: (open: boolean) => void,
): VisibilityGate {
  const since = new Map<Element, number | undefined>();
  for (const target of targets) since.set(target, undefined);
  let frame = 0;
  let frameAt = performance.now();
  let last = false;

  const isOpen = (): boolean => {
    const now = performance.now();
    // Written this way round because browsers before Chrome 128 do not tell.
    if (host.currentCSSZoom < MIN_ZOOM || now - frameAt > MAX_FRAME_GAP_MS) return false;
    return [...since.values()].every((start) => start !== undefined && now - start >= SEEN_MS);
  };
  const tell = (): void => {
    const open = isOpen();
    if (open === last) return;
    last = open;
    onChange(open);
  };
  const note = (target: Element, seen: boolean): void => {
    if (!seen) since.set(target, undefined);
    else if (since.get(target) === undefined) since.set(target, performance.now());
    tell();
  };
  const beat = (): void => {
    const now = performance.now();
    if (now - frameAt > MAX_FRAME_GAP_MS) {
      for (const [target, start] of since) if (start !== undefined) since.set(target, now);
    }
    frameAt = now;
    tell();
    frame = requestAnimationFrame(beat);
  };
  frame = requestAnimationFrame(beat);

  const stopWatching =
    'trackVisibility' in IntersectionObserver.prototype
      ? observe(targets, note)
      : poll(host, targets, note);
  return {
    isOpen,
    stop: () => {
      stopWatching();
      cancelAnimationFrame(frame);
    },
  };
}

type Note = (target: Element, seen: boolean) => void;

function observe(targets: readonly Element[], note: Note): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        const { target, isVisible, intersectionRatio } = entry;
        note(target, isVisible === true && intersectionRatio >= WHOLE);
      }
    },
    { trackVisibility: true, delay: DELAY_MS, threshold: [0, 0.25, 0.5, 0.75, WHOLE, 1] },
  );
  for (const target of targets) observer.observe(target);
  return () => {
    observer.disconnect();
  };
}

function poll(host: Element, targets: readonly Element[], note: Note): () => void {
  const timer = window.setInterval(() => {
    for (const target of targets) note(target, hit(host, target));
  }, DELAY_MS);
  return () => {
    clearInterval(timer);
  };
}

/** Hit tests at the middle and a little inside each corner; closed roots answer with their host. */
function hit(host: Element, target: Element): boolean {
  const { left, right, top, bottom } = target.getBoundingClientRect();
  const inset = 14;
  const points: readonly (readonly [number, number])[] = [
    [(left + right) / 2, (top + bottom) / 2],
    [left + inset, top + inset],
    [right - inset, top + inset],
    [left + inset, bottom - inset],
    [right - inset, bottom - inset],
  ];
  return points.every(([x, y]) => document.elementFromPoint(x, y) === host);
}
