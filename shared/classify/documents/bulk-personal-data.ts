import { BULK_LEAST, bulkConfidence, bulkKind, type BulkKind } from '../bulk.ts';
import type { Document, DocumentDetector, Span } from '../document.ts';
import { valueHash } from '../value-hash.ts';

/** Names by themselves: a chapter of a novel has ten. */
const NAMES_LEAST = 3 * BULK_LEAST;

interface Tally {
  readonly values: Set<number>;
  readonly start: number;
  end: number;
}

/**
 * Many persons at once: at least `BULK_LEAST` distinct names, e-mail addresses, phone numbers, accounts or numbers of persons.
 * Spans from the first of what is that many to the last.
 */
export const bulkPersonalData: DocumentDetector = {
  id: 'bulk-personal-data',
  category: 'bulk',
  title: 'Data of many persons',
  placeholder: 'PERSONS',
  source:
    'Own threshold; kinds of identifiers as in GDPR article 4(1), https://eur-lex.europa.eu/eli/reg/2016/679/oj, 2026-11-22',
  find: (document) => (document.findings.length < BULK_LEAST ? [] : countPersons(document)),
};

function countPersons({ text, findings }: Document): Span[] {
  const tallies = new Map<BulkKind, Tally>();
  for (const finding of findings) {
    const kind = bulkKind(finding);
    if (kind === undefined) continue;
    const { start, end } = finding;
    let tally = tallies.get(kind);
    if (tally === undefined) tallies.set(kind, (tally = { values: new Set(), start, end }));
    tally.values.add(valueHash(text, start, end));
    tally.end = end;
  }
  const many = [...tallies].filter(
    ([kind, { values }]) => values.size >= (kind === 'person' ? NAMES_LEAST : BULK_LEAST),
  );
  if (many.length === 0) return [];
  const each = many.map(([, tally]) => tally);
  return [
    {
      start: Math.min(...each.map(({ start }) => start)),
      end: Math.max(...each.map(({ end }) => end)),
      confidence: bulkConfidence(Math.max(...each.map(({ values }) => values.size))),
      evidence: many.map(([kind]) => `distinct:${kind}`),
    },
  ];
}
