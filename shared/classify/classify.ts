import { customHits, type CustomDetectors } from './custom.ts';
import { DETECTORS } from './detectors/index.ts';
import { compileEngine, type Engine } from './engine.ts';
import { CUE_DETECTORS, examineDocument, takeCues } from './examine-document.ts';
import type { Finding } from './finding.ts';
import { resolveOverlaps } from './resolve-overlaps.ts';
import { scan, type Hit } from './scan.ts';

/** What a caller may add to the built-in detectors. */
export interface ClassifyOptions {
  /** An admin's dictionaries and patterns, compiled once per policy by `compileCustom`. */
  readonly custom?: CustomDetectors;
  /** Units of work; left out: far more than text people write needs. */
  readonly budget?: number;
}

let engine: Engine | undefined;
/** Compiled when the first text comes: a service worker wakes for much else. */
const builtIn = (): Engine => (engine ??= compileEngine([...DETECTORS, ...CUE_DETECTORS]));

/**
 * Finds everything in a text that a detector knows. Pure, synchronous, deterministic; findings are sorted and
 * include those below `DEFAULT_MIN_CONFIDENCE`, which rules leave out. Findings of places do not overlap each other, nor do an
 * admin's, nor those of one document detector; one of each may. Cost: linear in the text. What the work budget left out
 * comes back as a last finding `uninspected` that reaches to the end of the text.
 *
 * The only place where text enters the engine: a normalising view with a map back to the original offsets goes in front of
 * `scan` here, and its hits are mapped before overlaps are resolved.
 */
export function classify(text: string, options: ClassifyOptions = {}): Finding[] {
  // Four attempts for each character on average: prose and logs cause a tenth of that, texts made to be slow hit it.
  const budget = options.budget ?? 100_000 + 4 * text.length;
  const found = scan(builtIn(), text, budget);
  const own = options.custom && customHits(options.custom, text, budget);
  const limits = [found.uninspectedFrom, own?.uninspectedFrom].filter((at) => at !== undefined);
  const { hits, cues } = takeCues(found.hits);
  const built = resolveOverlaps(hits).map(withoutRank);
  const stopped = Math.min(text.length, ...limits);
  // An admin's word inside an address must not hide the address, nor the address the word: each answers to its own rules.
  const all = [
    ...built,
    ...examineDocument(text, stopped, built, cues),
    ...resolveOverlaps(own?.hits ?? []).map(withoutRank),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  if (limits.length === 0) return all;
  // A finding across the limit goes, and the uninspected part begins with it: all that is left out is covered.
  const limit = all.find(({ start, end }) => end > stopped && start < stopped)?.start ?? stopped;
  const findings = all.filter(({ end }) => end <= limit);
  return [
    ...findings,
    {
      detector: 'uninspected',
      category: 'uninspected',
      start: limit,
      end: text.length,
      confidence: 100,
      evidence: ['budget'],
    },
  ];
}

const withoutRank = ({ detector, category, start, end, confidence, evidence }: Hit): Finding => ({
  detector,
  category,
  start,
  end,
  confidence,
  evidence,
});
