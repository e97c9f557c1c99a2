import type { Document, DocumentDetector, Span } from '../document.ts';
import { DEFAULT_MIN_CONFIDENCE } from '../finding.ts';
import { isCovered } from '../is-covered.ts';
import { givenName } from '../names/given-name.ts';
import { NAMES_SOMETHING_ELSE, NEVER_IN_A_NAME } from '../names/not-a-family-name.ts';

const PERSONS: ReadonlySet<string> = new Set([
  'person-name',
  'person-in-context',
  'person-by-deed',
]);
/** How far after a full name its parts still mean the same person. */
const REACH = 4000;
const MOST_NAMES = 200;
const SHORTEST = 4;
const CONFIDENCE = 60;
const PART = /^\p{Lu}[\p{L}'’-]*$/u;
const LETTER = /[\p{L}\p{N}_]/u;

/**
 * A person named in full once and by the family or given name alone after that. Where only the full name were replaced, the rest
 * would give it away.
 */
export const personAgain: DocumentDetector = {
  id: 'person-again',
  category: 'personal',
  title: 'Person named again',
  placeholder: 'PERSON',
  source: 'Own rule, after the way texts go on naming people, 2026-11-22',
  find: (document) => {
    const scanned = new Map<string, number>();
    const spans: Span[] = [];
    for (const finding of document.findings) {
      if (!PERSONS.has(finding.detector) || finding.confidence < DEFAULT_MIN_CONFIDENCE) continue;
      for (const word of tellingParts(document.text.slice(finding.start, finding.end))) {
        const from = Math.max(finding.end, scanned.get(word) ?? 0);
        const to = Math.min(document.text.length, finding.end + REACH);
        if (from >= to || (scanned.size >= MOST_NAMES && !scanned.has(word))) continue;
        scanned.set(word, to);
        collect(document, word, from, to, spans);
      }
    }
    return apart(spans);
  },
};

/** Parts of a full name that mean its bearer when they stand alone. */
function tellingParts(name: string): string[] {
  const parts = name.split(/[ ,]{1,2}/);
  if (parts.length < 2) return [];
  return parts.filter((part) => {
    const lower = part.toLowerCase();
    return (
      part.length >= SHORTEST &&
      PART.test(part) &&
      part !== part.toUpperCase() &&
      givenName(part) !== 'two-faced' &&
      !NAMES_SOMETHING_ELSE.has(lower) &&
      !NEVER_IN_A_NAME.has(lower)
    );
  });
}

/** Every place of a word in a stretch that nothing else covers; none when the text has it in small letters, too. */
function collect(
  { text, findings }: Document,
  word: string,
  from: number,
  to: number,
  spans: Span[],
): void {
  const stretch = text.slice(from, to);
  const small = word.toLowerCase();
  if (stretch.includes(` ${small} `)) return;
  for (let at = stretch.indexOf(word); at >= 0; at = stretch.indexOf(word, at + word.length)) {
    const start = from + at;
    const end = start + word.length;
    if (LETTER.test(text.charAt(start - 1)) || LETTER.test(text.charAt(end))) continue;
    if (
      /[@/.\\-]/.test(text.charAt(start - 1)) ||
      /^(?:[@/\\(=]|\.\p{L})/u.test(text.slice(end, end + 2))
    )
      continue;
    if (!isCovered(findings, start, end))
      spans.push({ start, end, confidence: CONFIDENCE, evidence: ['named-before'] });
  }
}

/** Sorted, each place once. */
function apart(spans: readonly Span[]): Span[] {
  let last = -1;
  return spans
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      const free = start >= last;
      if (free) last = end;
      return free;
    });
}
