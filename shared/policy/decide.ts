import type { Account } from '../apps/account.ts';
import { DEFAULT_MIN_CONFIDENCE, type Finding } from '../classify/finding.ts';
import type { Channel } from '../event/usage-event.ts';
import { stricter, type Action } from './action.ts';
import type { Condition, Policy, Rule } from './policy.ts';
import { needsFinding, rulesIn, type Selector } from './rule-index.ts';

/** Where a text would go and how. */
export interface Context {
  readonly app: string;
  readonly channel: Channel;
  /** Left out: unknown. */
  readonly account?: Account | undefined;
}

/** What is to happen to a text, and exactly why. */
export interface Decision {
  readonly action: Action;
  /** The rules that determined the action: those that asked for it, and those whose redaction is kept beside it. */
  readonly rules: readonly Rule[];
  /** Rules in monitor mode that would have acted. */
  readonly monitored: readonly Rule[];
  /** Index into the findings, to the rule that wants each replaced. */
  readonly redactions: ReadonlyMap<number, Rule>;
  /** Indices of the findings that any determining rule acted on. */
  readonly acted: ReadonlySet<number>;
}

/** Two findings have the same value when this says the same of both. Left out: all values differ, which is never the laxer reading. */
export type ValueOf = (index: number) => unknown;

/**
 * Decides by all rules at once: the most restrictive action wins, whatever the order of the rules. Redaction is kept as an
 * obligation beside a stronger action, so that a prompt sent after a written reason is still redacted where a rule says so.
 * Pure. Cost: the findings, times the different ways in which rules speak of their kind; rules about other apps, channels and kinds
 * cost nothing once they have been indexed.
 */
export function decide(
  findings: readonly Finding[],
  context: Context,
  policy: Pick<Policy, 'rules'>,
  valueOf: ValueOf = (index) => index,
): Decision {
  const matches: Match[] = [];
  const monitored: Rule[] = [];
  for (const match of matchesOf(findings, context, policy, valueOf)) {
    if (match.rule.mode === 'monitor') monitored.push(match.rule);
    else matches.push(match);
  }
  const action = matches.reduce<Action>((worst, { rule }) => stricter(worst, rule.action), 'allow');
  const redactions = new Map<number, Rule>();
  const acted = new Set<number>();
  const rules: Rule[] = [];
  for (const { rule, hits } of matches) {
    if (rule.action !== action && rule.action !== 'redact') continue;
    rules.push(rule);
    for (const hit of hits) {
      if (action !== 'allow') acted.add(hit);
      if (rule.action === 'redact' && !redactions.has(hit)) redactions.set(hit, rule);
    }
  }
  return { action, rules, monitored, redactions, acted };
}

interface Match {
  readonly rule: Rule;
  readonly hits: readonly number[];
}

/** The rules that hold, in the order of the policy, each with the findings it speaks of. */
function matchesOf(
  findings: readonly Finding[],
  context: Context,
  policy: Pick<Policy, 'rules'>,
  valueOf: ValueOf,
): Match[] {
  const { rules, always, selectorsFor } = rulesIn(context, policy.rules);
  const hits = new Map<Selector, number[]>();
  for (const [index, finding] of findings.entries()) {
    for (const selector of selectorsFor(finding)) {
      if (!selector.accepts(finding)) continue;
      const own = hits.get(selector);
      if (own === undefined) hits.set(selector, [index]);
      else own.push(index);
    }
  }
  const matches: PlacedMatch[] = [];
  const ask = (place: number, own: readonly number[]): void => {
    const rule = rules[place];
    if (rule && holds(rule.when, own, findings, valueOf)) matches.push({ place, rule, hits: own });
  };
  for (const place of always) ask(place, []);
  for (const [selector, own] of hits) for (const place of selector.rules) ask(place, own);
  return matches.sort((a, b) => a.place - b.place);
}

interface PlacedMatch extends Match {
  readonly place: number;
}

function holds(
  when: Condition,
  hits: readonly number[],
  findings: readonly Finding[],
  valueOf: ValueOf,
): boolean {
  if (!needsFinding(when)) return true;
  if (hits.length < Math.max(when.minCount ?? 1, when.minDistinct ?? 1)) return false;
  if (when.minDistinct !== undefined && new Set(hits.map(valueOf)).size < when.minDistinct) {
    return false;
  }
  return when.alongside === undefined || isAccompanied(hits, when.alongside, findings);
}

/** Another finding than the only hit: a name is no company for itself. */
function isAccompanied(
  hits: readonly number[],
  company: readonly string[],
  findings: readonly Finding[],
): boolean {
  return findings.some(
    ({ detector, confidence }, index) =>
      confidence >= DEFAULT_MIN_CONFIDENCE &&
      company.includes(detector) &&
      (hits.length > 1 || hits[0] !== index),
  );
}
