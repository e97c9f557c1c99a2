import { lineWidth } from './line-box.ts';
import type { RoomFaces } from './room-faces.ts';
import { isBroken, limitOf } from './room-limit.ts';
import { giveRoom, type RoomPlan } from './room-plan.ts';
import { spillCheck } from './spill.ts';

/** What was done with an element. */
export interface Room {
  readonly plan: RoomPlan;
  /** Undefined where no room can be made. */
  readonly animation: Animation | undefined;
  /** The originals are wider than the lines they stand in. */
  readonly limited: boolean;
  /** Width of the lines in px with what was done. */
  readonly line: number;
}

/** Taking one room back may show that another one, further out, spills as well. After so many rounds nobody is asked. */
const ROUNDS = 3;

/**
 * Carries out plans together, looks what has come of them, and takes back what does not fit. Lays out the page three times
 * in general, however many plans there are.
 */
export function makeRooms(plans: readonly RoomPlan[], faces: RoomFaces): readonly Room[] {
  const spill = spillCheck(plans.map(({ box }) => box));
  const given = new Map(plans.map((plan) => [plan, giveRoom(plan, faces)]));
  const take = (plan: RoomPlan): void => {
    given.get(plan)?.cancel();
    given.delete(plan);
  };

  const spilled = spill.innermost();
  const limits = plans.map((plan) => [plan, limitOf(plan, spilled(plan.box))] as const);
  const limited = new Set<RoomPlan>();
  for (const [plan, limit] of limits) {
    if (limit === undefined) continue;
    take(plan);
    given.set(plan, giveRoom(plan, faces, limit));
    limited.add(plan);
  }

  for (let round = 1; round <= ROUNDS; round += 1) {
    const spills = round < ROUNDS ? spill.innermost() : spill.any();
    const bad = [...given.keys()].filter((plan) => spills(plan.box) || isBroken(plan));
    if (bad.length === 0) break;
    for (const plan of bad) take(plan);
  }

  return plans.map((plan) => ({
    plan,
    animation: given.get(plan),
    limited: limited.has(plan),
    line: lineWidth(plan.box),
  }));
}
