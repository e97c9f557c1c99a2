import { lineWidth } from './line-box.ts';
import type { RoomFaces } from './room-faces.ts';
import { isBroken, limitOf, stricter, type Limit } from './room-limit.ts';
import { giveRoom, type Given } from './room-give.ts';
import type { RoomPlan } from './room-plan.ts';
import { spillCheck } from './spill.ts';

/** What was done with an element. */
export interface Room {
  readonly plan: RoomPlan;
  /** Undefined where no room can be made. */
  readonly given: Given | undefined;
  /** The originals are wider than the lines they stand in. */
  readonly limited: boolean;
  /** Width of the lines in px with what was done. */
  readonly line: number;
}

/** Taking one room back may show that another one, further out, spills as well. After so many rounds nobody is asked. */
const ROUNDS = 3;

/**
 * Carries out plans together, looks what has come of them, and takes back what does not fit. Lays out the page twice in
 * general, however many plans there are, and at most seven times.
 */
export function makeRooms(plans: readonly RoomPlan[], faces: RoomFaces): readonly Room[] {
  const spill = spillCheck(plans.map(({ box }) => box));
  const given = new Map(plans.map((plan) => [plan, giveRoom(plan, faces)]));
  const limits = new Map<RoomPlan, Limit>();
  const take = (plan: RoomPlan): void => {
    given.get(plan)?.animation.cancel();
    given.delete(plan);
  };
  const bad = (spills = spill.innermost()): ((plan: RoomPlan) => boolean) => {
    const found = new Set([...given.keys()].filter((plan) => spills(plan.box) || isBroken(plan)));
    return (plan) => found.has(plan);
  };
  /** Reads for all before it writes for any. */
  const limit = (limitFor: (plan: RoomPlan) => Limit | undefined): void => {
    for (const [plan, wanted] of plans.map((plan) => [plan, limitFor(plan)] as const)) {
      if (wanted === undefined) continue;
      take(plan);
      limits.set(plan, wanted);
      given.set(plan, giveRoom(plan, faces, wanted));
    }
  };

  const first = bad();
  limit((plan) => limitOf(plan, first(plan)));
  if (limits.size > 0) {
    const second = bad();
    limit((plan) => {
      const before = limits.get(plan);
      return before !== undefined && second(plan) ? stricter(before) : undefined;
    });
  }
  for (let round = 1; round <= ROUNDS; round += 1) {
    const isBad = bad(round < ROUNDS ? spill.innermost() : spill.any());
    const gone = plans.filter(isBad);
    if (gone.length === 0) break;
    for (const plan of gone) take(plan);
  }

  return plans.map((plan) => ({
    plan,
    given: given.get(plan),
    limited: limits.has(plan),
    line: lineWidth(plan.box),
  }));
}
