import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SLOTS } from '../shared/classify/secret-scorer/features.ts';
import { COMMON_TRIPLES } from '../shared/classify/secret-scorer/letter-data.ts';
import { NO_WEIGHT, STEPS, scorerOf } from '../shared/classify/secret-scorer/score-secret.ts';
import { FINDS, TAKES_BACK } from '../shared/classify/secret-scorer/with-score.ts';
import { BenchmarkMisuse, type Benchmark } from './benchmark.ts';
import { commonTriples } from './letter-triples.ts';
import { fitLogistic, type Observation } from './logistic-regression.ts';
import { heldOutScores, type Scored } from './held-out-scores.ts';
import { readSecretSamples, type SecretSample } from './secret-samples.ts';

const FOLDER = 'shared/classify/secret-scorer';
const FIT = { slots: SLOTS, rounds: 200, penalty: 0.001 };
/** What a repository's candidates weigh together grows with the root of their number: none speaks for all. */
const USUAL = 300;
const FEWEST = 30;
/** Samples of vendors' rules are made from templates, so a rule weighs no more than three lines; benign texts are few and count twice. */
const OF_A_RULE = 3;
const BENIGN = 2;

/**
 * Trains the scorer for secrets on a folder of labelled texts and says how well it does on what it was not trained on: repositories
 * of labelled lines one by one, vendor rules and benign projects in as many parts. Deterministic. `--write` replaces the shipped data:
 * weights of hashed features and which triples of letters words have; no line of a text is in either. New triples change the features,
 * so a run that writes them asks for a second one.
 */
export const trainSecretScorer: Benchmark = {
  name: 'train-secret-scorer',
  summary:
    'Trains and cross-validates the scorer for secrets: train-secret-scorer FOLDER [--write]',
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { write: { type: 'boolean', default: false } },
    });
    const folder = positionals[0] ?? '';
    if (!existsSync(join(folder, 'creddata-subset.jsonl'))) {
      throw new BenchmarkMisuse('Give the folder of the labelled texts; it was not found.');
    }
    if (values.write && writeTriples(folder)) {
      return {
        lines: ['Wrote new triples of letters: run this again to train with them.'],
        json: {},
      };
    }
    const samples = readSecretSamples(folder);
    const scores = heldOutScores(crossValidate(samples), FINDS, TAKES_BACK);
    if (values.write) writeWeights(fitLogistic(observe(samples), FIT));
    return {
      lines: Object.entries(scores).map(([name, figures]) => `${name} ${JSON.stringify(figures)}`),
      json: scores,
    };
  },
};

/** Scores every candidate with a model that saw neither its repository, rule nor project. */
function crossValidate(samples: readonly SecretSample[]): Scored[] {
  const repositories = [...groupsOf(samples, 'lines')];
  const parts = {
    rules: [...groupsOf(samples, 'rules')],
    benign: [...groupsOf(samples, 'benign')],
  };
  const partOf = ({ corpus, group }: SecretSample): number =>
    corpus === 'lines'
      ? repositories.indexOf(group)
      : parts[corpus].indexOf(group) % repositories.length;
  return repositories.flatMap((_, part) => {
    const weights = fitLogistic(observe(samples.filter((one) => partOf(one) !== part)), FIT);
    const score = scorerOf(weights);
    return samples
      .filter((one) => partOf(one) === part)
      .map((sample) => ({
        ...sample,
        candidates: sample.candidates.map((one) => ({ ...one, likelihood: score(one.slots) })),
      }));
  });
}

const groupsOf = (samples: readonly SecretSample[], of: SecretSample['corpus']): Set<string> =>
  new Set(samples.filter(({ corpus }) => corpus === of).map(({ group }) => group));

function observe(samples: readonly SecretSample[]): Observation[] {
  const sizes = new Map<string, number>();
  for (const { corpus, group, candidates } of samples) {
    const key = `${corpus} ${group}`;
    sizes.set(key, (sizes.get(key) ?? 0) + candidates.length);
  }
  return samples.flatMap(({ corpus, group, candidates }) => {
    const size = sizes.get(`${corpus} ${group}`) ?? 0;
    const weight = {
      lines: Math.sqrt(USUAL / Math.max(FEWEST, size)),
      rules: OF_A_RULE / Math.max(10, size),
      benign: BENIGN,
    }[corpus];
    return candidates.map(({ slots, label }) => ({ slots, label, weight }));
  });
}

/** Whether they differ from those in use. */
function writeTriples(folder: string): boolean {
  const texts = readFileSync(join(folder, 'negative.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => String(JSON.parse(line).text));
  const triples = commonTriples(texts);
  if (triples === COMMON_TRIPLES) return false;
  write(
    'letter-data',
    'COMMON_TRIPLES',
    triples,
    'Which triples of letters words have, six in each character.',
  );
  return true;
}

function writeWeights(weights: Float64Array): void {
  const most = 0x7e - NO_WEIGHT;
  const units = [...weights].map(
    (weight) => NO_WEIGHT + Math.max(-most, Math.min(most, Math.round(weight * STEPS))),
  );
  write(
    'weights',
    'WEIGHTS',
    String.fromCharCode(...units),
    'A weight for each slot of `featuresOf`, one character each.',
  );
}

function write(file: string, name: string, data: string, about: string): void {
  writeFileSync(
    join(FOLDER, `${file}.ts`),
    `/** ${about} Written by \`npm run bench -- train-secret-scorer\`. */\nexport const ${name} =\n  ${quote(data)};\n`,
  );
}

/** A literal as the formatter leaves it. */
const quote = (data: string): string => `'${data.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
