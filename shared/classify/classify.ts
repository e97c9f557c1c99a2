import { customHits, type CustomDetectors } from './custom.ts';
import { DETECTORS } from './detectors/index.ts';
import { compileEngine, type Engine } from './engine.ts';
import { CUE_DETECTORS, examineDocument, takeCues } from './examine-document.ts';
import { DEFAULT_MIN_CONFIDENCE, type Finding } from './finding.ts';
import { mergeReadings } from './normalize/merge-readings.ts';
import { readAgain, type Look } from './normalize/read-again.ts';
import { resolveOverlaps } from './resolve-overlaps.ts';
import { concludeCustom, withoutAllowed } from './rules/conclude.ts';
import { scan, withoutRank } from './scan.ts';

/** What a caller may add to the built-in detectors. */
export interface ClassifyOptions {
  /** An admin's rule pack, compiled once per policy by `compileCustom`. */
  readonly custom?: CustomDetectors;
  /**
   * Findings of places below this confidence are not wanted and may be missing, which saves the work for them; left out:
   * {@link DEFAULT_MIN_CONFIDENCE}. Above that it counts as that, because such findings hide others.
   */
  readonly floor?: number;
  /** Units of work; left out: far more than text people write needs. */
  readonly budget?: number;
}

let engine: Engine | undefined;
/** Compiled when the first text comes: a service worker wakes for much else. */
const builtIn = (): Engine => (engine ??= compileEngine([...DETECTORS, ...CUE_DETECTORS]));

/**
 * Finds everything in a text that a detector knows, from the floor on. Pure, synchronous, deterministic; findings are sorted and
 * may include some below `DEFAULT_MIN_CONFIDENCE`, which rules leave out. Findings of places do not overlap each other, nor do those
 * of one document detector or of one detector of an admin's; others may. Cost: linear in the text. What the work budget left out
 * comes back as a last finding `uninspected` that reaches to the end of the text.
 *
 * The only place where text enters the engine: as it stands, and then in parts as it may be read (see `readAgain`). What is
 * found there has its span in the original text before overlaps are resolved.
 */
export function classify(text: string, options: ClassifyOptions = {}): Finding[] {
  // Four attempts for each character on average: prose and logs cause a tenth of that, texts made to be slow hit it.
  const budget = options.budget ?? 100_000 + 4 * text.length;
  const { custom } = options;
  const wanted = Math.min(options.floor ?? DEFAULT_MIN_CONFIDENCE, custom?.floor ?? 100);
  const floor = Math.min(wanted, DEFAULT_MIN_CONFIDENCE);
  const overridden = custom?.overrides ?? unchanged;
  const looks: readonly Look[] = [
    (view, limit) => scan(builtIn(), view, Math.min(limit, budget), floor),
    ...(custom ? [customLook(custom, budget)] : []),
  ];
  const plain = looks.map((look) => look(text, budget));
  const again = readAgain(text, looks);
  const { hits, cues } = takeCues(plain[0]?.hits ?? []);
  const places = overridden(mergeReadings(hits, takeCues(again.hits[0] ?? []).hits));
  const standing = resolveOverlaps(places).map(withoutRank);
  const built = custom ? withoutAllowed(custom, text, standing) : standing;
  const limits = [...plain, again]
    .map(({ uninspectedFrom }) => uninspectedFrom)
    .filter((at) => at !== undefined);
  const stopped = Math.min(text.length, ...limits);
  const found = [...built, ...overridden(examineDocument(text, stopped, built, cues))];
  // An admin's word inside an address must not hide the address, nor the address the word: each answers to its own rules.
  const own = mergeReadings(plain[1]?.hits ?? [], again.hits[1] ?? []);
  const ours = custom ? concludeCustom(custom, text, found, own) : [];
  const all = [...found, ...ours].sort((a, b) => a.start - b.start || b.end - a.end);
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

const customLook =
  (custom: CustomDetectors, budget: number): Look =>
  (view, limit) =>
    customHits(custom, view, Math.min(limit, budget));

const unchanged = <F>(findings: readonly F[]): readonly F[] => findings;
