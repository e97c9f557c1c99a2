import type { TextMeasures } from './font-look.ts';
import { fontSignature, lineWidth } from './line-box.ts';
import type { Match } from './placeholder-ranges.ts';
import { roomFaces } from './room-faces.ts';
import { makeRooms, type Room } from './room-make.ts';
import { knownWidths, planRoom, widestOf, type RoomPlan } from './room-plan.ts';
import { makesRoom } from './room-support.ts';
import { nameFinder, nameOf, namingElements, takesRoom } from './room-target.ts';

/** Reading styles is the dearest part of a pass in which nothing changes; so many rooms are looked at in one, by turns. */
const PER_PASS = 12;
/** Offsets in a font are 16 bits. Older originals of a conversation stay cut where they do not fit. */
const MOST_NAMES = 700;

export interface OwnRoom {
  /** In CSS pixels of the element. */
  readonly rowHeight: number;
  readonly rows: (placeholder: string) => number;
}

/**
 * Makes room for originals in the page: a placeholder gets as wide as what it stands for, and the page flows around it, with
 * its own line breaks, boxes, links and selection. The other ways were worse: drawing a whole block again beside hiding it
 * loses all of these, and room for more lines needs a style sheet that finds blocks by their place in a tree that changes
 * all the time. Here the browser does it all, by one font (`room-font.ts`). The page can learn how wide originals are.
 */
export interface RoomKeeper {
  /** Text in these blocks may have changed. */
  readonly mark: (blocks: Iterable<Element>) => void;
  /** Makes, renews and ends rooms so that they fit what is in the page now. Lays out the page only when something is new. */
  readonly keep: (
    matches: readonly Match[],
    originals: ReadonlyMap<string, string>,
    measures: TextMeasures,
  ) => void;
  /** What the originals in an element have for themselves; undefined when it is no more than their placeholders'. */
  readonly of: (element: Element) => OwnRoom | undefined;
  /** Gives everything back: on paper, too, where placeholders are to be read. The next `keep` begins anew. */
  readonly clear: () => void;
}

export function roomKeeper(): RoomKeeper {
  const rooms = new Map<Element, Room>();
  /** Elements that cannot take a room, by what is written in them. */
  const refused = new Set<Element>();
  const marked = new Set<Element>();
  const faces = roomFaces();
  let known = '[]';
  let widthsOf = knownWidths([]);
  let finder = nameFinder([]);
  let turn = 0;
  let works: boolean | undefined;
  const paper = matchMedia('print');

  const end = (element: Element): void => {
    rooms.get(element)?.given?.animation.cancel();
    rooms.delete(element);
  };
  const clear = (): void => {
    for (const element of rooms.keys()) end(element);
    refused.clear();
    faces.clear();
    known = '[]';
  };
  const learn = (originals: ReadonlyMap<string, string>): void => {
    const recent = [...originals].slice(-MOST_NAMES);
    const text = JSON.stringify(recent);
    if (text === known) return;
    clear();
    known = text;
    widthsOf = knownWidths(recent);
    finder = nameFinder(recent.map(([placeholder]) => nameOf(placeholder)));
  };
  /** Whether what was done with an element is still right, by what can be known without reading styles. */
  const holds = (element: Element, matches: Matches | undefined): boolean => {
    const room = rooms.get(element);
    if (room === undefined || matches === undefined) return false;
    const changed = marked.has(element) || marked.has(matches[0].block);
    if (changed && !takesRoom(element, finder)) return false;
    return widestOf(room.plan.widths, matches) <= room.plan.widest;
  };

  return {
    clear,
    mark: (blocks) => {
      for (const block of blocks) {
        for (let at: Element | null = block; at !== null; at = at.parentElement) marked.add(at);
      }
    },
    keep: (matches, originals, measures) => {
      if (paper.matches) {
        clear();
        return;
      }
      works ??= makesRoom(measures);
      if (!works) return;
      learn(originals);
      faces.keep();
      const wanted = wantedRooms(matches);
      for (const element of refused) if (marked.has(element)) refused.delete(element);
      const stride = Math.ceil(rooms.size / PER_PASS);
      for (const [at, [element, room]] of [...rooms].entries()) {
        const due = (at + turn) % stride === 0;
        if (!holds(element, wanted.get(element)) || (due && isStale(element, room))) end(element);
      }
      turn += 1;
      const plans: RoomPlan[] = [];
      for (const [element, inside] of wanted) {
        if (rooms.has(element) || refused.has(element)) continue;
        if (takesRoom(element, finder)) plans.push(planRoom(element, inside, widthsOf, measures));
        else refused.add(element);
      }
      marked.clear();
      if (plans.length === 0) return;
      for (const room of makeRooms(plans, faces)) rooms.set(room.plan.element, room);
    },
    of: (element) => {
      const { given, plan } = rooms.get(element) ?? {};
      if (given === undefined || plan === undefined) return undefined;
      return {
        rowHeight: plan.heights.line,
        rows: (placeholder) => given.rows.get(nameOf(placeholder)) ?? 1,
      };
    },
  };
}

/** All matches of an element, at least one. */
type Matches = readonly [Match, ...(readonly Match[])];

/** The elements in which names of placeholders are written. */
function wantedRooms(matches: readonly Match[]): ReadonlyMap<Element, Matches> {
  const wanted = new Map<Element, [Match, ...Match[]]>();
  for (const match of matches) {
    for (const element of namingElements(match)) {
      const before = wanted.get(element);
      if (before === undefined) wanted.set(element, [match]);
      else before.push(match);
    }
  }
  return wanted;
}

/** Whether the page has since changed what the plan was made from, or ended the animation. */
function isStale(element: Element, { plan, given, limited, line }: Room): boolean {
  if (given !== undefined && given.animation.playState !== 'finished') return true;
  if (fontSignature(element) !== plan.signature) return true;
  if (!plan.wraps) return false;
  const now = lineWidth(plan.box);
  const tight = given === undefined || limited || plan.widest * plan.look.size > now;
  return Math.abs(now - line) > 1 && (tight || line === 0);
}
