import type { Candidate } from '../detector.ts';
import { WEAK_SUFFIXES } from '../names/street-words.ts';
import { lineBefore, nameBefore, numbersBefore } from './address-around.ts';

const STREET_ALONE = 60;
const NEEDS_MORE = 40;
const MONTH = /\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\b/;
const LINE_START = /(?:^|[\n>])[ \t]{0,8}$/;

/** Where an address begins and how sure its form makes it. */
export interface Located {
  readonly start: number;
  readonly confidence: number;
  readonly evidence: string;
}

/** Reads what stands before the telling part of an address. Undefined when it is none after all. */
export function locateAddress(
  text: string,
  start: number,
  value: string,
  groups: Candidate['groups'],
): Located | undefined {
  if (groups['military'] !== undefined) return { start, confidence: 88, evidence: 'military' };
  if (groups['box'] !== undefined) return { start, confidence: 72, evidence: 'box' };
  if (groups['corner'] !== undefined) return { start, confidence: NEEDS_MORE, evidence: 'corner' };
  const lead = groups['lead'];
  if (lead !== undefined) {
    const told = value.slice(lead.length);
    const numbered = /^\d|\d[a-z]?$/.test(told) && !MONTH.test(told);
    return numbered
      ? { start: start + lead.length, confidence: STREET_ALONE, evidence: 'told' }
      : undefined;
  }
  if (groups['unit'] !== undefined) {
    const line = lineBefore(text, start);
    return line === undefined ? undefined : { start: line, confidence: 68, evidence: 'unit' };
  }
  if (groups['state'] !== undefined) return townBefore(text, start);
  if (groups['after'] !== undefined) {
    const name = nameBefore(text, start + 1);
    if (name === undefined) return undefined;
    if (!name.numbered && !/^ \p{Lu}/u.test(groups['after'])) return undefined;
    return {
      start: name.start,
      confidence: name.numbered ? 62 : NEEDS_MORE,
      evidence: name.numbered ? 'number' : 'street',
    };
  }
  if (groups['own'] !== undefined) {
    const name = nameBefore(text, start + 1);
    return name === undefined
      ? undefined
      : { start: name.start, confidence: 62, evidence: 'number' };
  }
  const suffix = groups['suffix'];
  if (suffix !== undefined) return wordBefore(text, start, suffix, value.length);
  const from = numbersBefore(text, start);
  const numbered = from < start || groups['number'] !== undefined;
  const capital = /\p{Lu}/u.test(value);
  if (!numbered || !capital) return undefined;
  const word = (groups['before'] ?? '').trim();
  // "31 rue Daguerre" is how it is written; "3 via API" is not.
  const short = word.length < 4 && !/^(?:rue|bd)$/i.test(word);
  return {
    start: from,
    confidence: short && groups['number'] === undefined ? NEEDS_MORE : STREET_ALONE,
    evidence: 'number',
  };
}

/** "Springfield" before ", IL 62704". */
function townBefore(text: string, start: number): Located | undefined {
  const town = /(?:\p{Lu}[\p{L}.'’-]{1,22} ){0,2}\p{Lu}[\p{L}.'’-]{1,22}$/u.exec(
    text.slice(Math.max(0, start - 70), start),
  );
  return town === null
    ? undefined
    : { start: start - town[0].length, confidence: 66, evidence: 'town' };
}

/** The capitalised word that ends in a street suffix, with the words and numbers before it. */
function wordBefore(
  text: string,
  start: number,
  suffix: string,
  length: number,
): Located | undefined {
  const before = text.slice(Math.max(0, start - 40), start);
  const word = /(?<![\p{L}\p{N}_@./-])\p{Lu}[\p{L}.-]{2,28}$/u.exec(before);
  if (word === null) return undefined;
  const wordStart = start - word[0].length;
  const from = numbersBefore(text, wordStart);
  const weak = WEAK_SUFFIXES.has(suffix.toLowerCase()) && from === wordStart;
  const listed = LINE_START.test(text.slice(Math.max(0, from - 10), from)) && length < 12;
  return {
    start: from,
    confidence: weak && !listed ? NEEDS_MORE : STREET_ALONE,
    evidence: 'number',
  };
}
