import { capitalWords } from './capital-words.ts';
import { createAnchorFinder, DIGITS, FIELDS, isDigit, runStart } from './anchor-finder.ts';
import { STRETCH } from './ending-filter.ts';
import type { Engine, Runner, Tables } from './engine.ts';
import { examine } from './examine.ts';
import type { Finding } from './finding.ts';
import type { Gate } from './gate.ts';
import type { Groups } from './asked-words.ts';
import { mayStart } from './start-table.ts';
import { createTextPieces } from './text-pieces.ts';
import { createTextReader, MARGIN, type TextBytes } from './text-bytes.ts';
import { createNameFinder, type NameFinder } from './value-name.ts';

/** A finding before overlaps are resolved. */
export interface Hit extends Finding {
  readonly specificity: number;
}

/** What a hit says of the text once overlaps are resolved. */
export const withoutRank = ({
  detector,
  category,
  start,
  end,
  confidence,
  evidence,
  labels,
  severity,
}: Hit): Finding => ({
  detector,
  category,
  start,
  end,
  confidence,
  evidence,
  ...(labels === undefined ? undefined : { labels }),
  ...(severity === undefined ? undefined : { severity }),
});

/** What one pass over a text gave. */
export interface Scan {
  readonly hits: readonly Hit[];
  /** From here on nothing was looked at, because the work budget was used up; undefined when all was. */
  readonly uninspectedFrom: number | undefined;
}

/** A pass of the engine, with what it cost. */
export interface CountedScan extends Scan {
  /** Units of work: attempts, weighted by what they matched. The same for the same text on every machine. */
  readonly work: number;
}

/**
 * Walks the text once, left to right; every anchor on the way has its detectors' patterns tried at that place and nowhere else.
 * Cost: linear in the text plus one bounded attempt per anchor. `budget` counts attempts, weighted by what they matched, so that
 * the same text always ends at the same place, on every machine. Findings below `floor` may be missing.
 */
export const scan = (engine: Engine, text: string, budget: number, floor = 0): CountedScan =>
  engine.scan(text, budget, floor);

/** In shorter texts looking for words where they are asked for costs less than knowing beforehand which there are. */
const SHORT = 3000;

/** Values longer than this count in full: texts may hold one at every place, each of which would have to be judged. */
const LONG = 100;

/** A pass under way. */
interface Pass {
  readonly text: string;
  readonly bytes: TextBytes;
  readonly hits: Hit[];
  readonly namesOf: NameFinder;
  readonly gate: Gate;
  readonly floor: number;
  /** Whether the gate's words know this text. */
  hasBegun: boolean;
  /** Attempts so far, weighted by what they matched. */
  work: number;
}

/** The scan over a set of tables; a closure for the reason that the anchor finder is one. */
export function createScan(tables: Tables): Engine['scan'] {
  const { keywords, byKeyword, atCapitals, filterFor, gateFor, starts, runners, prepare } = tables;
  const { found, find } = createAnchorFinder(keywords);
  const reader = createTextReader(keywords.classOf);
  /** Where each detector's last hit ends; it is not tried again before. */
  const takenTo = new Int32Array(runners.length);

  const pieces = createTextPieces(keywords.byteClass);
  let piecesKnown = false;
  /** Whether the text may have a context word of a detector: 1 it may, 2 it has none, 0 nobody asked yet. */
  const words = new Uint8Array(runners.length);

  const mayHaveWord = ({ text, bytes }: Pass, detector: number, run: Runner): boolean => {
    if (text.length < SHORT) return true;
    const known = words[detector] ?? 0;
    if (known !== 0) return known === 1;
    if (!piecesKnown) pieces.read(bytes, text.length);
    piecesKnown = true;
    const may = pieces.mayHave(run.pieces);
    words[detector] = may ? 1 : 2;
    return may;
  };
  const groupsAt = (pass: Pass, start: number): Groups => {
    const { nearby } = pass.gate;
    if (!pass.hasBegun) nearby.begin(pass.bytes, pass.text.length);
    pass.hasBegun = true;
    return nearby.groupsAt(start);
  };
  const attempt = (pass: Pass, detector: number, start: number): void => {
    if (start < (takenTo[detector] ?? 0)) return;
    pass.work++;
    const run = runners[detector] ?? prepare(detector);
    if (!mayStart(starts, detector, pass.bytes, start)) return;
    const group = pass.gate.groups[detector] ?? 0;
    if (group !== 0 && (groupsAt(pass, start) & group) === 0) return;
    if (run.glance?.(pass.bytes, MARGIN + start) === false) return;
    run.pattern.lastIndex = start;
    const match = run.pattern.exec(pass.text);
    if (match === null) return;
    pass.work += 4 + (match[0].length >> 3) + Math.max(0, match[0].length - LONG);
    const least = run.always ? 0 : pass.floor;
    const hit = examine(run, pass.text, match, group !== 0, least, pass.namesOf, () =>
      mayHaveWord(pass, detector, run),
    );
    if (hit === undefined) return;
    takenTo[detector] = hit.end;
    pass.hits.push(hit);
  };
  const atDigits = (pass: Pass, start: number, end: number): void => {
    for (const { detector, offset } of filterFor(end - start)(pass.bytes, start, end)) {
      attempt(pass, detector, start + offset);
    }
  };
  const atKeyword = (pass: Pass, keyword: number, start: number): void => {
    for (const { detector, offset } of byKeyword[keyword] ?? []) {
      attempt(pass, detector, start + offset);
    }
  };

  const capitals = new Int32Array(STRETCH + 1);
  const atCapital = (pass: Pass, start: number): void => {
    for (const { detector, offset, glance } of atCapitals) {
      // Words are many: only those that may be names count as work.
      if (glance(pass.bytes, MARGIN + start + offset)) {
        attempt(pass, detector, start + offset);
      }
    }
  };

  /** Looks at the whole text; returns where the budget was used up. */
  const walk = (pass: Pass, budget: number): number | undefined => {
    const { text, bytes } = pass;
    for (let from = 0; from < text.length; from += STRETCH) {
      const count = find(text, bytes, from);
      const to = Math.min(text.length, from + STRETCH);
      const begun = atCapitals.length === 0 ? 0 : capitalWords(bytes, from, to, capitals);
      let word = 0;
      for (let index = 0; index < count; index += FIELDS) {
        const end = found[index + 2] ?? 0;
        const what = found[index] ?? 0;
        const start = found[index + 1] ?? 0;
        for (; word < begun && (capitals[word] ?? 0) < end; word++)
          atCapital(pass, capitals[word] ?? 0);
        if (what === DIGITS) atDigits(pass, start, end);
        else atKeyword(pass, what, start);
        if (pass.work > budget) return end;
      }
      for (; word < begun; word++) atCapital(pass, capitals[word] ?? 0);
      if (pass.work > budget) return to;
    }
    if (isDigit(text.charCodeAt(text.length - 1))) {
      atDigits(pass, runStart(bytes, text.length), text.length);
    }
    return undefined;
  };

  return (text, budget, floor) => {
    takenTo.fill(0);
    words.fill(0);
    piecesKnown = false;
    const bytes = reader.read(text);
    const pass: Pass = {
      text,
      bytes,
      hits: [],
      namesOf: createNameFinder(text),
      gate: gateFor(floor),
      floor,
      hasBegun: false,
      work: 0,
    };
    try {
      const uninspectedFrom = walk(pass, budget);
      return { hits: pass.hits, uninspectedFrom, work: pass.work };
    } finally {
      reader.forget(text);
    }
  };
}
