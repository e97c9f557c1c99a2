import type { Detector } from './detector.ts';
import { createNearbyWords, type NearbyWords } from './nearby-words.ts';

/** Whom to try where, when findings below a confidence are not wanted. */
export interface Gate {
  /** By detector: the group of one that comes to nothing without a context word; 0 for all others. */
  readonly groups: Int32Array;
  /** Which groups may have a word near a place. */
  readonly nearby: NearbyWords;
}

/** Groups are bits of a number. */
const GROUPS = 32;

/** Gates by floor; each is made when it is first asked for. Cost of that: a tenth of a microsecond a context word. */
export function createGates(detectors: readonly Detector[]): (floor: number) => Gate {
  const gates = new Map<number, Gate>();
  return (floor) => {
    const known = gates.get(floor);
    if (known !== undefined) return known;
    const groups = groupsOf(detectors, floor);
    let nearby: NearbyWords | undefined;
    const gate: Gate = {
      groups,
      get nearby() {
        return (nearby ??= createNearbyWords(
          detectors.flatMap(({ context }, index) => {
            const group = groups[index] ?? 0;
            return group === 0 || context === undefined
              ? []
              : [{ words: context.words, groups: group }];
          }),
        ));
      },
    };
    gates.set(floor, gate);
    return gate;
  };
}

/** Neighbours in the list share a group: they are of one country, and so are their words. */
function groupsOf(detectors: readonly Detector[], floor: number): Int32Array {
  const gated = detectors.flatMap((detector, index) =>
    detector.context !== undefined && needsWord(detector, floor) ? [index] : [],
  );
  const groups = new Int32Array(detectors.length);
  for (const [place, detector] of gated.entries()) {
    groups[detector] = 1 << Math.floor((place * GROUPS) / gated.length);
  }
  return groups;
}

function needsWord({ context, bare, judge, confidence }: Detector, floor: number): boolean {
  const most = bare ?? (judge === undefined ? confidence : 100);
  return context?.required === true || most < floor;
}
