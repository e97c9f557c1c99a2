import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Assignment } from '../shared/classify/assignment.ts';
import type { Detector } from '../shared/classify/detector.ts';
import { genericSecretBy } from '../shared/classify/detectors/generic-secret.ts';
import { DETECTORS } from '../shared/classify/detectors/index.ts';
import { passwordAssignmentBy } from '../shared/classify/detectors/password-assignment.ts';
import { compileEngine } from '../shared/classify/engine.ts';
import { DEFAULT_MIN_CONFIDENCE } from '../shared/classify/finding.ts';
import { scan, type Hit } from '../shared/classify/scan.ts';
import type { SecretScorer } from '../shared/classify/secret-scorer/score-secret.ts';
import { featuresOf } from '../shared/classify/secret-scorer/features.ts';
import { VENDORS } from '../shared/classify/vendor-tokens/index.ts';

/** One labelled text, with all that the trainer needs of it. */
export interface SecretSample {
  readonly corpus: 'lines' | 'rules' | 'benign';
  /** Repository or rule: what is held out together. */
  readonly group: string;
  readonly isSecret: boolean;
  readonly characters: number;
  /** Whether a secret is found where the scorer is not asked; vendors' forms do not count in `rules`, as if the vendor were unknown. */
  readonly foundElsewhere: boolean;
  readonly candidates: readonly SecretCandidate[];
}

/** A value that could be a secret, at any place of a text. */
export interface SecretCandidate {
  readonly slots: readonly number[];
  readonly label: 0 | 1;
  /** The rules' confidence; 0: none. */
  readonly rule: number;
  /** Something beside it keeps it from being acted on, however sure the scorer is. */
  readonly isDoubtful: boolean;
}

const Row = z.object({
  text: z.string(),
  expect: z.optional(z.string()),
  rule: z.optional(z.string()),
  path: z.optional(z.string()),
  spans: z.optional(z.array(z.object({ start: z.int(), end: z.int() }))),
});
type Row = z.infer<typeof Row>;

/** Categories of labelled lines that are no secrets by themselves. */
const WEAK =
  /^(?:UUID|Nonce|Salt|Firebase Domain|AWS S3 Bucket|Tencent WeChat API App ID|Certificate)$/;
/** A likelihood at which the scorer neither finds nor takes back. */
const SILENT = (): number => 0.5;

/** Reads labelled lines, samples by vendor rule and benign texts from a folder of corpora. */
export function readSecretSamples(folder: string): SecretSample[] {
  const read = (name: string): Row[] =>
    readFileSync(join(folder, `${name}.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => Row.parse(JSON.parse(line)));
  return [
    ...read('creddata-subset')
      .filter(({ rule = '' }) => !rule.split('|').every((part) => WEAK.test(part)))
      .filter(({ expect }) => expect !== 'ambiguous')
      .map((row) => sample(row, 'lines', row.path?.split('/')[1] ?? '')),
    ...read('gitleaks-rules')
      .filter(({ expect }) => expect === 'positive')
      .map((row) => sample(row, 'rules', row.rule ?? '')),
    ...read('negative').map((row) => sample(row, 'benign', row.path?.split('@')[0] ?? '')),
  ];
}

const SCORED = new Set(['generic-secret', 'password-assignment']);
const credentials = DETECTORS.filter(({ category }) => category === 'credential');
const others = credentials.filter(({ id }) => !SCORED.has(id));
const engineOf = (detectors: readonly Detector[]) => {
  const engine = compileEngine(detectors);
  return (text: string): readonly Hit[] => scan(engine, text, Number.MAX_SAFE_INTEGER).hits;
};
const findElsewhere = engineOf(others);
const findUnlisted = engineOf(others.filter((detector) => !VENDORS.includes(detector as never)));
const scoredBy = (score: SecretScorer) =>
  engineOf([genericSecretBy(score), passwordAssignmentBy(score)]);
const applyRules = scoredBy(SILENT);
const findAll = scoredBy(() => 1);
const seen = new Map<number, Assignment>();
/** Finds nothing, but is asked about every candidate. */
const collect = scoredBy((assignment) => {
  seen.set(assignment.start, assignment);
  return 0;
});

function sample(row: Row, corpus: SecretSample['corpus'], group: string): SecretSample {
  const { text, spans = [] } = row;
  seen.clear();
  collect(text);
  const assignments = [...seen.values()];
  const asked = new Set(seen.keys());
  const byRules = applyRules(text);
  const rules = new Map(byRules.map((hit) => [hit.start, hit.confidence]));
  const sure = new Set(findAll(text).flatMap((hit) => (hit.confidence >= 50 ? hit.start : [])));
  const find = corpus === 'rules' ? findUnlisted : findElsewhere;
  return {
    corpus,
    group,
    isSecret: row.expect === 'positive',
    characters: text.length,
    foundElsewhere: [...find(text), ...byRules.filter(({ start }) => !asked.has(start))].some(
      ({ confidence }) => confidence >= DEFAULT_MIN_CONFIDENCE,
    ),
    candidates: assignments.map((assignment) => {
      const { start, value } = assignment;
      const end = start + value.length;
      return {
        slots: featuresOf(assignment),
        label: spans.some((span) => span.start < end && start < span.end) ? 1 : 0,
        rule: rules.get(start) ?? 0,
        isDoubtful: !sure.has(start),
      };
    }),
  };
}
