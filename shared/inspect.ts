import { appsInForce, type AppsInForce } from './apps/apps-in-force.ts';
import { classify } from './classify/classify.ts';
import { comparable } from './classify/comparable.ts';
import { compileCustom, type CustomDetectors } from './classify/custom.ts';
import { BUILT_IN_DETECTORS } from './classify/describe-detector.ts';
import { promptHash } from './classify/drip/digest.ts';
import { keepTrace, type Memory, type Trace } from './classify/drip/memory.ts';
import { joinEarlier, recall, type Past } from './classify/drip/recall.ts';
import type { Finding } from './classify/finding.ts';
import { decide, type Context, type Decision, type ValueOf } from './policy/decide.ts';
import type { Policy } from './policy/policy.ts';
import { leastConfidence } from './policy/least-confidence.ts';
import { ownDetectors } from './policy/rule-pack.ts';
import { needsFinding } from './policy/rule-index.ts';
import { redact, type Redaction } from './redact/redact.ts';
import { replaceKnown } from './redact/replace-known.ts';
import { PLACEHOLDER, type Kept, type Vault } from './redact/vault.ts';

/** A policy with its custom detectors compiled, and the words for every detector it knows. */
export interface ReadyPolicy {
  readonly policy: Policy;
  /** The same rules without those that speak of the app alone. */
  readonly aboutContent: Pick<Policy, 'rules'>;
  readonly apps: AppsInForce;
  readonly custom: CustomDetectors;
  /** The least confidence its rules ask for. */
  readonly floor: number;
  /** What people call a detector, and the word its placeholders are made of. */
  readonly nameOf: (detector: string) => { readonly title: string; readonly word: string };
}

/** What was found in a list of texts and what is to happen to them as a whole. */
export interface Inspection {
  readonly texts: readonly string[];
  readonly findings: readonly Finding[];
  /** For each finding, the index of its text. */
  readonly textOf: readonly number[];
  readonly decision: Decision;
  /** By index of a text that is a prompt: what to keep of it once it has left, by `keepPrompts`. */
  readonly traces: ReadonlyMap<number, Trace>;
}

/** What left before, and which of the texts go on with it. */
export interface Recalling {
  readonly past: Past;
  /** Whether the text of this index is a prompt, and counts. Names, ids and the like are none: they go with every request. */
  readonly isPrompt: (index: number) => boolean;
}

/**
 * Once per policy. Its rule pack is compiled when the first text comes, and kept: a service worker wakes twice a minute for much else,
 * and a million terms take a second. Reading `custom` throws a RangeError that names the pattern when one was not validated.
 */
export function readyPolicy(policy: Policy): ReadyPolicy {
  const names = new Map<string, { title: string; word: string }>();
  for (const { id, title } of ownDetectors(policy)) {
    names.set(id, {
      title,
      word: id
        .toUpperCase()
        .replaceAll('-', '_')
        .replace(/^[^A-Z]+/, 'X')
        .slice(0, 24),
    });
  }
  for (const { id, title, placeholder } of BUILT_IN_DETECTORS) {
    names.set(id, { title, word: placeholder });
  }
  let custom: CustomDetectors | undefined;
  return {
    policy,
    apps: appsInForce(policy),
    aboutContent: { rules: policy.rules.filter(({ when }) => needsFinding(when)) },
    get custom() {
      return (custom ??= compileCustom(policy));
    },
    floor: leastConfidence(policy),
    nameOf: (detector) => names.get(detector) ?? { title: detector, word: 'ITEM' },
  };
}

/**
 * Classifies and decides: the one call every surface makes, so that all give the same verdict. The texts of one request are
 * decided on together, and a prompt in the light of those before it. Pure; linear in the texts.
 */
export function inspect(
  texts: readonly string[],
  context: Context,
  ready: ReadyPolicy,
  recalling?: Recalling,
): Inspection {
  const findings: Finding[] = [];
  const textOf: number[] = [];
  const traces = new Map<number, Trace>();
  for (const [index, text] of texts.entries()) {
    const found = classify(text, { custom: ready.custom, floor: ready.floor });
    // An empty field between two parts does not part them.
    if (recalling?.isPrompt(index) === true && text.trim() !== '') {
      const together = [...traces.values()];
      const recalled = recall(text, found, { ...recalling.past, together });
      found.push(...recalled.findings);
      traces.set(index, recalled.trace);
    } else if (recalling !== undefined) {
      found.push(...joinEarlier(text, found, recalling.past));
    }
    for (const finding of found) {
      findings.push(finding);
      textOf.push(index);
    }
  }
  const decision = decide(findings, context, ready.policy, valuesOf({ texts, findings, textOf }));
  return { texts, findings, textOf, decision, traces };
}

/**
 * The memory after the prompts of an inspection have left.
 * @param changed the texts that left differently from how they came, by index
 */
export function keepPrompts(
  memory: Memory,
  { texts, traces }: Inspection,
  changed: ReadonlyMap<number, string>,
): Memory {
  let kept = memory;
  for (const [index, trace] of traces) {
    const prompt = promptHash(changed.get(index) ?? texts[index] ?? '');
    kept = keepTrace(kept, { ...trace, prompt });
  }
  return kept;
}

/** By index of a finding, what its value is compared as when different values are counted. */
export function valuesOf({
  texts,
  findings,
  textOf,
}: Pick<Inspection, 'texts' | 'findings' | 'textOf'>): ValueOf {
  return (index) => {
    const finding = findings[index];
    const text = texts[textOf[index] ?? -1];
    return finding && text !== undefined
      ? comparable(text.slice(finding.start, finding.end))
      : index;
  };
}

/**
 * The texts that leave differently from how they came, by index: findings that a rule wants replaced, and every other copy of
 * a value this conversation has already replaced. New placeholders go into the vault.
 */
export function redactTexts(
  { texts, findings, textOf, decision }: Inspection,
  vault: Vault,
  ready: ReadyPolicy,
): Map<number, string> {
  const wanted = new Map<number, Redaction[]>();
  for (const [index, rule] of decision.redactions) {
    const [finding, text] = [findings[index], textOf[index]];
    if (!finding || text === undefined) continue;
    const list = wanted.get(text) ?? [];
    list.push({ finding, word: ready.nameOf(finding.detector).word, rule: rule.id });
    wanted.set(text, list);
  }
  const changed = new Map<number, string>();
  for (const [index, text] of texts.entries()) {
    const redactions = (wanted.get(index) ?? []).sort((a, b) => a.finding.start - b.finding.start);
    const result = replaceKnown(redact(text, redactions, vault), vault.state());
    if (result !== text) changed.set(index, result);
  }
  return changed;
}

/** What stands in texts as placeholders of this conversation, each once. */
export function replacedIn(texts: Iterable<string>, vault: Vault): readonly Kept[] {
  const seen = new Map<string, Kept>();
  for (const text of texts) {
    for (const [placeholder] of text.matchAll(PLACEHOLDER)) {
      const kept = vault.show(placeholder);
      if (kept) seen.set(placeholder, kept);
    }
  }
  return [...seen.values()];
}
