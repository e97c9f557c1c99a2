import type { SecretCandidate, SecretSample } from './secret-samples.ts';

/** A sample whose candidates were scored by a model that did not see them. */
export interface Scored extends Omit<SecretSample, 'candidates'> {
  readonly candidates: readonly (Omit<SecretCandidate, 'slots' | 'label'> & {
    readonly likelihood: number;
  })[];
}

type Judge = (candidate: Scored['candidates'][number]) => boolean;

/** Precision, recall and F1 for each repository and over all, recall by rule of vendors nobody listed, and findings in benign text. */
export function heldOutScores(
  samples: readonly Scored[],
  finds: number,
  takesBack: number,
): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const judges: Record<string, Judge> = {
    rules: ({ rule }) => rule >= 50,
    scorer: ({ likelihood, isDoubtful }) => !isDoubtful && likelihood >= finds,
    both: ({ rule, likelihood, isDoubtful }) =>
      !isDoubtful && likelihood >= (rule >= 50 ? takesBack : finds),
  };
  return Object.fromEntries(
    Object.entries(judges).map(([name, judge]) => [name, scoresOf(samples, judge)]),
  );
}

function scoresOf(samples: readonly Scored[], judge: Judge): Readonly<Record<string, unknown>> {
  const of = (corpus: Scored['corpus']): Scored[] => samples.filter((one) => one.corpus === corpus);
  const isFound = ({ foundElsewhere, candidates }: Scored): boolean =>
    foundElsewhere || candidates.some(judge);
  const folds = [...byGroup(of('lines')).values()].map((fold) => figures(fold, isFound));
  const rules = [...byGroup(of('rules')).values()].map(
    (rule) => rule.filter(isFound).length / rule.length,
  );
  const benign = of('benign');
  const found = benign.flatMap(({ candidates }) => candidates.filter(judge)).length;
  return {
    lines: figures(of('lines'), isFound),
    meanF1: rounded(mean(folds.map(({ f1 }) => f1))),
    unlistedVendorsMacroRecall: rounded(mean(rules)),
    benignPerMegabyte: rounded(
      found / (benign.reduce((sum, { characters }) => sum + characters, 0) / 1e6),
    ),
    folds,
  };
}

function byGroup(samples: readonly Scored[]): Map<string, Scored[]> {
  const groups = new Map<string, Scored[]>();
  for (const one of samples) groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
  return groups;
}

function figures(samples: readonly Scored[], isFound: (sample: Scored) => boolean) {
  const secrets = samples.filter(({ isSecret }) => isSecret);
  const right = secrets.filter(isFound).length;
  const wrong = samples.filter((one) => !one.isSecret && isFound(one)).length;
  return {
    items: samples.length,
    precision: rounded(right / Math.max(1, right + wrong)),
    recall: rounded(right / Math.max(1, secrets.length)),
    f1: rounded((2 * right) / Math.max(1, right + wrong + secrets.length)),
  };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const rounded = (value: number): number => Math.round(value * 1e3) / 1e3;
