import { isSame, UNKNOWN_ACCOUNT, type Account } from '../apps/account.ts';
import { DEFAULT_MIN_CONFIDENCE, type Finding } from '../classify/finding.ts';
import { DEFAULT_SEVERITY, SEVERITIES } from '../classify/severity.ts';
import type { Context } from './decide.ts';
import type { Condition, Rule } from './policy.ts';

/** What several rules mean by a finding, word for word the same: looked for once for all of them. */
export interface Selector {
  readonly accepts: (finding: Finding) => boolean;
  /** Places of the rules in {@link Applicable.rules}. */
  readonly rules: number[];
}

/** The rules that can act in one context, found by what a finding is. */
export interface Applicable {
  /** In the order of the policy. */
  readonly rules: readonly Rule[];
  /** Places of rules that need no finding. */
  readonly always: readonly number[];
  /** Selectors that could accept a finding of this detector, category or label, each once. */
  readonly selectorsFor: (finding: Finding) => readonly Selector[];
}

interface RuleIndex {
  readonly apps: ReadonlySet<string>;
  readonly channels: ReadonlySet<string>;
  readonly hasAccounts: boolean;
  readonly tenants: ReadonlySet<string>;
  readonly byContext: Map<string, Applicable>;
}

/** By the very list of rules, which is never changed in place: a policy is replaced as a whole. */
const INDICES = new WeakMap<readonly Rule[], RuleIndex>();

/** Whether a rule speaks of findings; the others speak of the app, the account and the channel alone. */
export const needsFinding = ({ detectors, categories, labels }: Condition): boolean =>
  (detectors ?? categories ?? labels) !== undefined;

/** Whether any rule asks whose account it is. */
export const needsAccount = (rules: readonly Rule[]): boolean =>
  rules.some(
    ({ mode, when }) =>
      mode !== 'off' && (when.accounts ?? when.tenants ?? when.exceptTenants) !== undefined,
  );

/**
 * The rules to ask in a context. Built at the first question for each app, account and channel that a rule names, and once for all others;
 * cost of that: the number of rules.
 */
export function rulesIn(
  { app, channel, account = UNKNOWN_ACCOUNT }: Context,
  rules: readonly Rule[],
): Applicable {
  let index = INDICES.get(rules);
  if (index === undefined) {
    const named = (read: (when: Condition) => readonly string[] | undefined): Set<string> =>
      new Set(rules.flatMap(({ when }) => read(when) ?? []));
    index = {
      apps: named(({ apps }) => apps),
      channels: named(({ channels }) => channels),
      hasAccounts: needsAccount(rules),
      tenants: new Set(
        rules
          .flatMap(({ when }) => [...(when.tenants ?? []), ...(when.exceptTenants ?? [])])
          .map((tenant) => tenant.toLowerCase()),
      ),
      byContext: new Map(),
    };
    INDICES.set(rules, index);
  }
  const tenant = account.tenant?.toLowerCase();
  const key = [
    index.apps.has(app) ? app : undefined,
    channel === 'answer' || index.channels.has(channel) ? channel : undefined,
    index.hasAccounts ? account.kind : undefined,
    tenant !== undefined && index.tenants.has(tenant) ? tenant : undefined,
  ];
  const name = JSON.stringify(key);
  let applicable = index.byContext.get(name);
  if (applicable === undefined) {
    const applying = rules.filter(
      ({ mode, when }) =>
        mode !== 'off' &&
        (when.apps?.includes(app) ?? true) &&
        (when.channels?.includes(channel) ?? channel !== 'answer') &&
        isAbout(when, account),
    );
    applicable = indexed(applying);
    index.byContext.set(name, applicable);
  }
  return applicable;
}

function isAbout({ accounts, tenants, exceptTenants }: Condition, account: Account): boolean {
  const { tenant } = account;
  const isIn = (list: readonly string[]): boolean =>
    tenant !== undefined && list.some((each) => isSame(each, tenant));
  if (accounts !== undefined && !accounts.includes(account.kind)) return false;
  if (tenants !== undefined && !isIn(tenants)) return false;
  return exceptTenants === undefined || !isIn(exceptTenants);
}

function indexed(rules: readonly Rule[]): Applicable {
  const selectors = new Map<string, Selector>();
  const byDetector = new Map<string, Selector[]>();
  const byCategory = new Map<string, Selector[]>();
  const byLabel = new Map<string, Selector[]>();
  const always: number[] = [];
  for (const [place, { when }] of rules.entries()) {
    if (!needsFinding(when)) {
      always.push(place);
      continue;
    }
    const { detectors, categories, labels, except, minConfidence, minSeverity } = when;
    const key = JSON.stringify([
      detectors ?? null,
      categories ?? null,
      labels ?? null,
      except ?? null,
      minConfidence ?? null,
      minSeverity ?? null,
    ]);
    const same = selectors.get(key);
    if (same !== undefined) {
      same.rules.push(place);
      continue;
    }
    const selector = { accepts: acceptorOf(when), rules: [place] };
    selectors.set(key, selector);
    for (const [names, into] of [
      [detectors, byDetector],
      [categories, byCategory],
      [labels, byLabel],
    ] as const) {
      for (const name of new Set(names)) {
        const others = into.get(name);
        if (others === undefined) into.set(name, [selector]);
        else others.push(selector);
      }
    }
  }
  const known = new Map<string, readonly Selector[]>();
  return {
    rules,
    always,
    selectorsFor({ detector, category, labels = [] }) {
      const key = [detector, category, ...labels].join(' ');
      let some = known.get(key);
      if (some === undefined) {
        const each = [
          ...(byDetector.get(detector) ?? []),
          ...(byCategory.get(category) ?? []),
          ...labels.flatMap((label) => byLabel.get(label) ?? []),
        ];
        some = [...new Set(each)];
        known.set(key, some);
      }
      return some;
    },
  };
}

function acceptorOf(when: Condition): Selector['accepts'] {
  const least = when.minConfidence ?? DEFAULT_MIN_CONFIDENCE;
  const mildest = when.minSeverity === undefined ? 0 : SEVERITIES.indexOf(when.minSeverity);
  const detectors = new Set(when.detectors);
  const kinds = new Set<string>(when.categories);
  const labels = new Set(when.labels);
  const except = new Set(when.except);
  return (finding) => {
    const { detector, category, confidence, severity = DEFAULT_SEVERITY } = finding;
    if (confidence < least) return false;
    if (mildest > 0 && SEVERITIES.indexOf(severity) < mildest) return false;
    if (detectors.has(detector)) return true;
    const meant = kinds.has(category) || (finding.labels?.some((id) => labels.has(id)) ?? false);
    return meant && !except.has(detector);
  };
}
