import { DEFAULT_MIN_CONFIDENCE, type Finding } from '../classify/finding.ts';
import type { Channel } from '../event/usage-event.ts';
import { stricter, type Action } from './action.ts';
import type { Condition, Policy, Rule } from './policy.ts';

/** Where a text would go and how. */
export interface Context {
  readonly app: string;
  readonly channel: Channel;
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

/**
 * Decides by all rules at once: the most restrictive action wins, whatever the order of the rules. Redaction is kept as an
 * obligation beside a stronger action, so that a prompt sent after a written reason is still redacted where a rule says so.
 * Pure. Cost: rules × findings.
 */
export function decide(findings: readonly Finding[], context: Context, policy: Policy): Decision {
  const matches: { rule: Rule; hits: readonly number[] }[] = [];
  const monitored: Rule[] = [];
  for (const rule of policy.rules) {
    if (rule.mode === 'off' || !applies(rule.when, context)) continue;
    const hits = hitsOf(rule.when, findings);
    if (!hits) continue;
    if (rule.mode === 'monitor') monitored.push(rule);
    else matches.push({ rule, hits });
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

function applies(when: Condition, { app, channel }: Context): boolean {
  return (when.apps?.includes(app) ?? true) && (when.channels?.includes(channel) ?? true);
}

/** The findings a condition speaks of, or undefined when it does not hold. */
function hitsOf(when: Condition, findings: readonly Finding[]): readonly number[] | undefined {
  if (!when.detectors && !when.categories) return [];
  const least = when.minConfidence ?? DEFAULT_MIN_CONFIDENCE;
  const hits: number[] = [];
  for (const [index, finding] of findings.entries()) {
    if (finding.confidence >= least && speaksOf(when, finding)) hits.push(index);
  }
  if (hits.length < (when.minCount ?? 1)) return undefined;
  return when.alongside && !isAccompanied(hits, when.alongside, findings) ? undefined : hits;
}

function speaksOf(when: Condition, { detector, category }: Finding): boolean {
  if (when.detectors?.includes(detector)) return true;
  return (when.categories?.includes(category) ?? false) && !when.except?.includes(detector);
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
