import { classify } from '../../shared/classify/classify.ts';
import type { Finding } from '../../shared/classify/finding.ts';
import { inspect, readyPolicy } from '../../shared/inspect.ts';
import type { Action } from '../../shared/policy/action.ts';
import { STARTER_POLICY } from '../../shared/policy/starter.ts';

/** What the core says of one text under the starter policy: everything that must be the same in every realm. */
export interface Verdict {
  readonly action: Action;
  readonly findings: readonly Finding[];
  /** With a work budget that ends in the middle of most texts: it must end at the same place everywhere. */
  readonly cutShort: readonly Finding[];
}

const SMALL_BUDGET = 12;
const ready = readyPolicy(STARTER_POLICY);

/** Runs in every realm; knows nothing but the core. */
export function verdictOn(text: string): Verdict {
  const { decision, findings } = inspect([text], { app: 'chatgpt', channel: 'typed' }, ready);
  return { action: decision.action, findings, cutShort: classify(text, { budget: SMALL_BUDGET }) };
}
