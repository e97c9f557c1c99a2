import assert from 'node:assert/strict';
import { it } from 'node:test';
import * as fc from 'fast-check';
import { ACCOUNT_KINDS, type Account } from '../../../shared/apps/account.ts';
import { DEFAULT_MIN_CONFIDENCE, type Finding } from '../../../shared/classify/finding.ts';
import { DEFAULT_SEVERITY, SEVERITIES } from '../../../shared/classify/severity.ts';
import { ACTIONS } from '../../../shared/policy/action.ts';
import { decide } from '../../../shared/policy/decide.ts';
import type { Condition, Rule } from '../../../shared/policy/policy.ts';

const DETECTORS = ['email', 'iban', 'name'] as const;
const KINDS = ['personal', 'financial'] as const;
const LABELS = ['secret', 'gdpr'] as const;
const APPS = ['chatgpt', 'claude', 'unknown'] as const;

const TENANTS = ['Ours', 'theirs', 'Nobody'] as const;

const some = <T extends string>(of: readonly T[]): fc.Arbitrary<T[]> =>
  fc.uniqueArray(fc.constantFrom(...of), { maxLength: of.length });
const small = fc.integer({ min: 1, max: 3 });

const conditions: fc.Arbitrary<Condition> = fc.record(
  {
    apps: some(APPS.slice(0, 2)),
    channels: some(['typed', 'paste']),
    accounts: some(ACCOUNT_KINDS),
    tenants: some(TENANTS.slice(0, 2)),
    exceptTenants: some(TENANTS.slice(0, 2)),
    detectors: some(DETECTORS),
    categories: some(KINDS),
    labels: some(LABELS),
    except: some(DETECTORS),
    alongside: some(DETECTORS),
    minConfidence: fc.constantFrom(0, 60, 100),
    minSeverity: fc.constantFrom(...SEVERITIES),
    minCount: small,
    minDistinct: small,
  },
  { requiredKeys: [] },
);

const rules = fc
  .array(
    fc.record({
      mode: fc.constantFrom('enforce', 'enforce', 'monitor', 'off'),
      when: conditions,
      action: fc.constantFrom(...ACTIONS),
    }),
    { maxLength: 12 },
  )
  .map((list): Rule[] =>
    list.map((rule, index) => ({ ...rule, id: `rule-${index}`, title: '', message: '' })),
  );

const accounts: fc.Arbitrary<Account> = fc.record(
  {
    kind: fc.constantFrom(...ACCOUNT_KINDS),
    tenant: fc.constantFrom(...TENANTS, 'ours', 'THEIRS'),
  },
  { requiredKeys: ['kind'] },
);

const findings: fc.Arbitrary<Finding[]> = fc.array(
  fc.record(
    {
      detector: fc.constantFrom(...DETECTORS),
      category: fc.constantFrom(...KINDS),
      confidence: fc.constantFrom(10, 50, 60, 100),
      labels: some(LABELS),
      severity: fc.constantFrom(...SEVERITIES),
      start: fc.constant(0),
      end: fc.constant(1),
      evidence: fc.constant([]),
    },
    { requiredKeys: ['detector', 'category', 'confidence', 'start', 'end', 'evidence'] },
  ),
  { maxLength: 8 },
);

it('the index finds the rules, and the findings of each, that asking every rule about every finding does', () => {
  fc.assert(
    fc.property(
      rules,
      findings,
      fc.constantFrom(...APPS),
      accounts,
      fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 8, maxLength: 8 }),
      (all, found, app, account, values) => {
        const valueOf = (index: number): unknown => values[index];
        const context = { app, channel: 'typed' as const, account };
        const decision = decide(found, context, { rules: all }, valueOf);
        const matches = all.flatMap((rule) => {
          if (rule.mode === 'off') return [];
          if (rule.when.apps?.includes(app) === false) return [];
          if (rule.when.channels?.includes('typed') === false) return [];
          if (!isForAccount(rule.when, account)) return [];
          const hits = plainHits(rule.when, found, valueOf);
          return hits === undefined ? [] : [{ rule, hits }];
        });
        const enforced = matches.filter(({ rule }) => rule.mode === 'enforce');
        const worst = Math.max(0, ...enforced.map(({ rule }) => ACTIONS.indexOf(rule.action)));
        const action = ACTIONS[worst];
        const determining = enforced.filter(
          ({ rule }) => rule.action === action || rule.action === 'redact',
        );
        const acted = action === 'allow' ? [] : determining.flatMap(({ hits }) => hits);
        assert.deepEqual(
          {
            action: decision.action,
            rules: decision.rules,
            monitored: decision.monitored,
            acted: [...decision.acted].sort((a, b) => a - b),
          },
          {
            action,
            rules: determining.map(({ rule }) => rule),
            monitored: matches.flatMap(({ rule }) => (rule.mode === 'monitor' ? [rule] : [])),
            acted: [...new Set(acted)].sort((a, b) => a - b),
          },
        );
        for (const [index, rule] of decision.redactions) {
          const first = determining.find(
            (match) => match.rule.action === 'redact' && match.hits.includes(index),
          );
          assert.equal(rule, first?.rule);
        }
      },
    ),
    { numRuns: 2000 },
  );
});

function isForAccount(when: Condition, { kind, tenant = '' }: Account): boolean {
  const among = (list: readonly string[] = []): boolean =>
    list.map((each) => each.toLowerCase()).includes(tenant.toLowerCase());
  return (
    (when.accounts === undefined || when.accounts.includes(kind)) &&
    (when.tenants === undefined || among(when.tenants)) &&
    !among(when.exceptTenants)
  );
}

/** A condition read word for word. */
function plainHits(
  when: Condition,
  found: readonly Finding[],
  valueOf: (index: number) => unknown,
): number[] | undefined {
  if (!when.detectors && !when.categories && !when.labels) return [];
  const hits = [...found.keys()].filter((index) => {
    const finding = found[index];
    if (finding === undefined) return false;
    const { detector, category, confidence, labels = [], severity = DEFAULT_SEVERITY } = finding;
    const named = when.detectors?.includes(detector) === true;
    const kind =
      when.categories?.includes(category) === true ||
      labels.some((label) => when.labels?.includes(label) === true);
    return (
      (named || (kind && !when.except?.includes(detector))) &&
      confidence >= (when.minConfidence ?? DEFAULT_MIN_CONFIDENCE) &&
      SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(when.minSeverity ?? 'low')
    );
  });
  if (hits.length < (when.minCount ?? 1)) return undefined;
  if (new Set(hits.map(valueOf)).size < (when.minDistinct ?? 1)) return undefined;
  if (when.alongside === undefined) return hits;
  const company = found.some(
    ({ detector, confidence }, index) =>
      confidence >= DEFAULT_MIN_CONFIDENCE &&
      when.alongside?.includes(detector) === true &&
      hits.some((hit) => hit !== index),
  );
  return company ? hits : undefined;
}
