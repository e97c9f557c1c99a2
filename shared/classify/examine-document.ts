import { findCode, type CodeRun } from './code/find-code.ts';
import type { Detector } from './detector.ts';
import type { Cue, CueTerms, Document, DocumentDetector } from './document.ts';
import { DOCUMENT_DETECTORS } from './documents/index.ts';
import type { Finding } from './finding.ts';
import { readLines, type Lines } from './lines.ts';
import type { Hit } from './scan.ts';

/** No detector's id has a colon. */
const CUE = 'cue:';
const NONE: readonly Cue[] = [];

/** What the engine looks for on behalf of the document detectors. Its hits are no findings: see {@link takeCues}. */
export const CUE_DETECTORS: readonly Detector[] = DOCUMENT_DETECTORS.flatMap((detector) =>
  detector.cues === undefined ? [] : [cueDetector(detector, detector.cues)],
);

function cueDetector(by: DocumentDetector, cues: CueTerms): Detector {
  return {
    id: CUE + by.id,
    category: by.category,
    title: by.title,
    placeholder: by.placeholder,
    source: by.source,
    anchors: [{ keywords: cues.keywords }],
    get pattern() {
      return cues.pattern;
    },
    confidence: 1,
    bare: 100,
    specificity: 0,
  };
}

/** What the engine found, with the cues apart from the rest. */
export interface Sorted {
  readonly hits: readonly Hit[];
  readonly cues: ReadonlyMap<string, readonly Cue[]>;
}

/** Parts cues from hits. Cost: linear in the hits. */
export function takeCues(found: readonly Hit[]): Sorted {
  const cues = new Map<string, Hit[]>();
  const hits = found.filter((hit) => {
    if (!hit.detector.startsWith(CUE)) return true;
    const id = hit.detector.slice(CUE.length);
    const others = cues.get(id);
    if (others === undefined) cues.set(id, [hit]);
    else others.push(hit);
    return false;
  });
  return { hits, cues };
}

/**
 * Runs the document detectors over a text up to `end`, where the engine stopped. Their findings may overlap those of the engine
 * and each other: a table full of addresses is found as well as each address in it, and each answers to its own rules.
 * Cost: linear in the text; for a prompt of a few lines with nothing to find well under a microsecond.
 */
export function examineDocument(
  text: string,
  end: number,
  findings: readonly Finding[],
  cues: Sorted['cues'],
): Finding[] {
  let lines: Lines | undefined;
  const within = <T extends Cue>(places: readonly T[]): readonly T[] =>
    end < text.length ? places.filter((place) => place.end <= end) : places;
  let code: readonly CodeRun[] | undefined;
  const read = end < text.length ? text.slice(0, end) : text;
  const before = within(findings);
  const readOnce = (): Lines => (lines ??= readLines(read));
  const codeOnce = (): readonly CodeRun[] => (code ??= findCode(read, readOnce()));
  const found: Finding[] = [];
  for (const { id, category, find } of DOCUMENT_DETECTORS) {
    const document: Document = {
      text: read,
      findings: before,
      lines: readOnce,
      code: codeOnce,
      cues: within(cues.get(id) ?? NONE),
    };
    for (const span of find(document)) {
      found.push({ detector: id, category, ...span });
    }
  }
  return found;
}
