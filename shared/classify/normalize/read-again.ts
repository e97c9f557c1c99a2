import { DEFAULT_MIN_CONFIDENCE } from '../finding.ts';
import type { Hit, Scan } from '../scan.ts';
import { countsAcrossJoints } from './joint-proof.ts';
import { probe } from './probe.ts';
import { SPELLINGS } from './spellings/index.ts';
import type { Place, Spelling } from './spelling.ts';
import { changesIn, hasChange, viewOf, type Change } from './view.ts';
import { NEAR, windowsOf, type Window } from './windows.ts';

/** How often what was read may be read again: an escape in base 64 in base 64 with characters in between. */
const DEEPEST = 4;
/** Decodings within each other: whoever needs a third does not write for a reader. */
const MOST_DECODINGS = 2;
/** Attempts that any window may take, however short: a row of keywords must not be reported as not checked. */
const LEAST_WORK = 5000;
/** Taken off where pieces were put together that may not belong together; what rules would act on stays so. */
const JOINT = 10;

/** What a text became on the way to a view, and how to go back. */
interface Reading {
  readonly text: string;
  readonly from: (at: number) => number;
  readonly to: (end: number) => number;
  /** Codes of all that was changed to come to `[start, end)`, the first step's first. */
  readonly codes: (start: number, end: number) => readonly string[];
  readonly depth: number;
  /** Of the last step. Undefined: the text itself, of which every place is new. */
  readonly changes: readonly Change[] | undefined;
}

/** Looks through a text with some of the detectors, at a cost of at most `budget`. */
export type Look = (text: string, budget: number) => Scan;

interface Pass {
  readonly looks: readonly Look[];
  /** By look. */
  readonly hits: readonly Hit[][];
  /** Units of views that may still be looked at. */
  left: number;
  /** Offset in the text from which not all was looked at. */
  stoppedAt: number;
}

/** What reading again gave: hits by look, and from where on not all was read. */
export interface Readings {
  readonly hits: readonly (readonly Hit[])[];
  readonly uninspectedFrom: number | undefined;
}

/**
 * Looks through a text once more in all the ways in which parts of it can be read differently: characters nobody sees left out,
 * lookalikes replaced, escapes and base 64 decoded, pieces put together. Only windows around such places are read, each as a whole, and
 * what comes out is read again where it changed. Hits have spans in the text given and say in their evidence how they were read.
 *
 * Cost: next to nothing where no such place is. Otherwise at most two and a half times the text's length is looked through again; where
 * that is used up, `uninspectedFrom` says from where on places were left.
 */
export function readAgain(text: string, looks: readonly Look[]): Readings {
  const pass: Pass = {
    looks,
    hits: looks.map(() => []),
    left: 50_000 + 2.5 * text.length,
    stoppedAt: Infinity,
  };
  read(pass, {
    text,
    from: (at) => at,
    to: (end) => end,
    codes: () => [],
    depth: 0,
    changes: undefined,
  });
  return {
    hits: pass.hits,
    uninspectedFrom: pass.stoppedAt === Infinity ? undefined : pass.stoppedAt,
  };
}

/** Read apart from each other: base 64 with characters in between is none yet, and pieces may belong together or not. */
const FAMILIES: readonly (readonly Spelling[])[] = [
  SPELLINGS.filter(({ joins, decodes }) => !joins && !decodes),
  SPELLINGS.filter(({ decodes }) => decodes),
  SPELLINGS.filter(({ joins }) => joins),
];
const DECODINGS = new Set(SPELLINGS.filter(({ decodes }) => decodes).flatMap(({ codes }) => codes));
const JOINTS = new Set(SPELLINGS.filter(({ joins }) => joins).flatMap(({ codes }) => codes));

function read(pass: Pass, reading: Reading): void {
  const seen = probe(reading.text);
  for (const family of FAMILIES) {
    const places: Place[] = [];
    for (const spelling of family) {
      for (const place of spelling.places(reading.text, seen)) {
        if (reading.changes === undefined || isNew(reading, place)) places.push(place);
      }
    }
    if (places.length === 0) continue;
    for (const window of windowsOf(reading.text, places)) {
      const length = window.end - window.start;
      if (pass.left < length) {
        pass.stoppedAt = Math.min(pass.stoppedAt, reading.from(window.start));
        break;
      }
      pass.left -= length;
      readWindow(pass, reading, window);
    }
  }
}

/** Whether the step before made this place (what it left alone was read before), and it may be decoded once more. */
function isNew({ changes = [], codes }: Reading, { start, end, code }: Place): boolean {
  // A joint need not be where the text changed: the rest of the value may be.
  const reach = JOINTS.has(code) ? NEAR : 1;
  if (!hasChange(changes, start - reach, end + reach)) return false;
  if (!DECODINGS.has(code)) return true;
  return codes(start, end).filter((before) => DECODINGS.has(before)).length < MOST_DECODINGS;
}

function readWindow(pass: Pass, reading: Reading, window: Window): void {
  const view = viewOf(reading.text, window.start, window.end, window.places);
  const from = (at: number): number => reading.from(view.from(at));
  const to = (end: number): number => reading.to(view.to(end));
  const codes = (start: number, end: number): readonly string[] => [
    ...reading.codes(view.from(start), view.to(end)),
    ...codesIn(view.changes, start, end),
  ];
  for (const [index, look] of pass.looks.entries()) {
    const found = look(view.text, LEAST_WORK + 4 * view.text.length);
    for (const hit of found.hits) {
      const evidence = howRead(codes, hit);
      if (evidence === undefined) continue;
      const joined = evidence.some((code) => JOINTS.has(code));
      pass.hits[index]?.push({
        ...hit,
        start: from(hit.start),
        end: to(hit.end),
        confidence: joined ? lowered(hit.confidence) : hit.confidence,
        evidence: [...hit.evidence, ...evidence],
      });
    }
    if (found.uninspectedFrom !== undefined) {
      pass.stoppedAt = Math.min(pass.stoppedAt, from(found.uninspectedFrom));
    }
  }
  if (reading.depth + 1 === DEEPEST) return;
  const { text, changes } = view;
  read(pass, { text, from, to, codes, depth: reading.depth + 1, changes });
}

const lowered = (confidence: number): number =>
  Math.max(confidence - JOINT, Math.min(confidence, DEFAULT_MIN_CONFIDENCE));

/** Evidence of how a hit was read; undefined when it is none, being of unchanged text or put together by chance. */
function howRead(codes: Reading['codes'], hit: Hit): readonly string[] | undefined {
  const within = codes(hit.start, hit.end);
  // Nothing changed in what was found: then it must be a word nearby that was hidden before.
  const near = within.length > 0 ? within : codes(hit.start - NEAR, hit.end + NEAR);
  if (near.length === 0) return undefined;
  const joined = near.some((code) => JOINTS.has(code));
  return joined && (within.length === 0 || !countsAcrossJoints(hit, within))
    ? undefined
    : evidenceOf(near);
}

const codesIn = (changes: readonly Change[], start: number, end: number): readonly string[] => [
  ...new Set(changesIn(changes, start, end).map(({ place }) => place.code)),
];

/** `normalised:…` each on its own; decodings within each other as one, the outer first: `decoded:base64+hex`. */
function evidenceOf(codes: readonly string[]): string[] {
  const decoded = codes.filter((code) => code.startsWith(DECODED));
  const names = decoded.map((code) => code.slice(DECODED.length));
  return [
    ...new Set(codes.filter((code) => !code.startsWith(DECODED))),
    ...(names.length === 0 ? [] : [DECODED + names.join('+')]),
  ];
}

const DECODED = 'decoded:';
