import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { classify } from '../shared/classify/classify.ts';
import { DEFAULT_MIN_CONFIDENCE, type Finding } from '../shared/classify/finding.ts';
import type { Benchmark } from './benchmark.ts';
import { TECHNIQUES } from './evasion-techniques.ts';
import { DETECTORS_EVADED, valuesOf } from './evasion-values.ts';

/** A text with a value in another writing, and one with the same writing of something harmless. */
export interface EvasionCase {
  readonly technique: string;
  readonly detector: string;
  readonly text: string;
  /** Where the value stands in the text, as written. */
  readonly start: number;
  readonly end: number;
  readonly twin: string;
  /** The value is only a part of what stands there. */
  readonly within: boolean;
}

const SENTENCES: readonly (readonly [before: string, after: string])[] = [
  ['Please use this one for the test:\n', '\nand tell me when it works.'],
  ['Das hier habe ich bekommen: ', ' (bitte prüfen)'],
  ['const input = `', '`;\nrun(input);'],
];
/** Values of each detector; every technique is tried on one of them in turn. */
const VALUES = 3;
/** A sign at the edge, such as a quote or a separator after the last character, may stay. */
const SLACK = 4;
const HAND_WRITTEN = 'test/fixtures/evasion.jsonl';
const Row = z.object({
  technique: z.string(),
  detector: z.string(),
  text: z.string(),
  twin: z.string(),
  within: z.optional(z.boolean()),
});

/** How many values are found that are written so that patterns do not see them, and how many harmless texts are flagged. */
export const evasion: Benchmark = {
  name: 'evasion',
  summary: 'Values in disguise that are found, and benign twins that are flagged',
  run: () => {
    const cases = evasionCases();
    const missed = cases.filter((item) => !isFound(item));
    const flagged = cases.filter(isFlagged);
    const kinds = new Set(cases.map(({ technique }) => technique)).size;
    const detectors = new Set(cases.map(({ detector }) => detector)).size;
    return Promise.resolve({
      lines: [
        `${cases.length} cases of ${kinds} techniques and ${detectors} detectors`,
        ...missed.map(({ technique, detector }) => `missed: ${technique} of ${detector}`),
        ...flagged.map(({ technique, detector }) => `twin flagged: ${technique} of ${detector}`),
        `found ${cases.length - missed.length} of ${cases.length}, twins flagged ${flagged.length}`,
      ],
      json: {
        found: cases.length - missed.length,
        of: cases.length,
        twinsFlagged: flagged.length,
        twins: cases.length,
      },
    });
  },
};

const counts = ({ confidence }: Finding): boolean => confidence >= DEFAULT_MIN_CONFIDENCE;

/** Whether the value is found as what it is, all of it: what is left after redaction must be worth nothing. */
export const isFound = ({ text, detector, start, end, within }: EvasionCase): boolean =>
  classify(text).some(
    (finding) =>
      counts(finding) &&
      finding.detector === detector &&
      (within
        ? finding.start < end && finding.end > start
        : finding.start <= start + SLACK && finding.end >= end - SLACK),
  );

/** Whether anything at all is found in the harmless text. */
export const isFlagged = ({ twin }: EvasionCase): boolean => classify(twin).some(counts);

/** The public set: rules applied to values of the detectors' fixtures, and what was written by hand. */
export const evasionCases = (): EvasionCase[] => [...generated(), ...handWritten()];

function* generated(): Generator<EvasionCase> {
  for (const [which, detector] of DETECTORS_EVADED.entries()) {
    const [before, after] = SENTENCES[which % SENTENCES.length] ?? ['', ''];
    const values = valuesOf(detector, (value) => before + value + after, VALUES);
    for (const [index, { name, within = false, write }] of TECHNIQUES.entries()) {
      const item = values[index % values.length];
      const written = item && write(item.value);
      const twin = item && write(item.twin);
      if (written === undefined || twin === undefined) continue;
      yield {
        technique: name,
        detector,
        text: before + written + after,
        start: before.length,
        end: before.length + written.length,
        twin: before + twin + after,
        within,
      };
    }
  }
}

/** In the file, ⟦ and ⟧ mark the value and ¦ splits it. */
function handWritten(): EvasionCase[] {
  return readFileSync(HAND_WRITTEN, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { technique, detector, text, twin, within = false } = Row.parse(JSON.parse(line));
      const [before = '', value = '', after = ''] = text.replaceAll('¦', '').split(/[⟦⟧]/);
      return {
        technique,
        detector,
        text: before + value + after,
        start: before.length,
        end: before.length + value.length,
        twin: twin.replaceAll('¦', ''),
        within,
      };
    });
}
