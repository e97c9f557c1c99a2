import { BULK_LEAST, bulkConfidence } from '../bulk.ts';
import type { Document, DocumentDetector, Span } from '../document.ts';
import { PERSON_COLUMNS } from '../records/person-columns.ts';
import { valueHash } from '../value-hash.ts';

const KIND = new Map(
  Object.entries(PERSON_COLUMNS).flatMap(([kind, names]) =>
    names.map((name) => [name, kind] as const),
  ),
);
const FEW = new Set(['dob', 'ssn', 'tel', 'zip', 'plz', 'nom']);
const DELIMITERS = ['\t', ';', '|', ','];
/** A column's name before a delimiter or the end of its quotes; the last column needs no cue. */
const AFTER_NAME = ['\t', ';', '|', ' |', ',', '"'];
/** Last words of columns' names: short ones are parts of too many others. */
const ENDINGS = [...new Set([...KIND.keys()].map((name) => name.split(' ').at(-1) ?? name))].filter(
  (word) => word.length > 3 || /[^a-z]/.test(word) || FEW.has(word),
);
/** Different kinds of columns: a name with an address, a phone number or a salary, not a name and another name. */
const LEAST_KINDS = 2;
/** Between a heading and its rows: the line under the headings of a Markdown table. */
const RULE = /^[\s|:+=-]{3,}$/;
const LONGEST_HEADING = 2000;
const WRAPPING = /^[\s"'`*[]+|[\s"'`*\]:]+$/g;

/**
 * A table of persons or customers, whatever its rows hold: a heading with at least two kinds of personal columns (in fifteen
 * languages) over at least `BULK_LEAST` different rows. Comma, semicolon, tab and bar are read, Markdown as well.
 */
export const customerTable: DocumentDetector = {
  id: 'customer-table',
  category: 'bulk',
  title: 'Table of persons or customers',
  placeholder: 'TABLE',
  source: 'RFC 4180 (CSV); own list of column names, 2026-11-22',
  find: findTables,
  cues: {
    keywords: ENDINGS.flatMap((word) => AFTER_NAME.map((sign) => word + sign)),
    get pattern() {
      return /[\p{L}-]{2,20} ?["\t;|,]/u;
    },
  },
};

function findTables({ text, cues, lines }: Document): Span[] {
  const found: Span[] = [];
  const { count, starts, firsts, ends } = lines();
  let line = 0;
  let examined = -1;
  for (const cue of cues) {
    while (line + 1 < count && (starts[line + 1] ?? 0) <= cue.start) line++;
    if (count - line <= BULK_LEAST || (found.at(-1)?.end ?? -1) > cue.start) continue;
    if (line === examined) continue;
    examined = line;
    const heading = text.slice(firsts[line], ends[line]);
    const delimiter = delimiterOf(heading);
    if (delimiter === undefined) continue;
    const columns = heading.split(delimiter).length;
    const rows = new Set<number>();
    let next = line + 1;
    let last = line;
    for (; next < count; next++) {
      const [start = 0, end = 0] = [firsts[next], ends[next]];
      if (next === line + 1 && RULE.test(text.slice(start, end))) continue;
      if (!hasColumns(text, start, end, delimiter, columns)) break;
      rows.add(valueHash(text, start, end));
      last = next;
    }
    if (rows.size < BULK_LEAST) continue;
    found.push({
      start: firsts[line] ?? 0,
      end: ends[last] ?? text.length,
      confidence: Math.min(95, bulkConfidence(rows.size) + 10),
      evidence: ['column-header', 'rows'],
    });
  }
  return found;
}

/** The delimiter by which a line is a heading of persons; undefined when it is none. */
function delimiterOf(heading: string): string | undefined {
  if (heading.length > LONGEST_HEADING) return undefined;
  return DELIMITERS.find((delimiter) => {
    if (!heading.includes(delimiter)) return false;
    const kinds = new Set(heading.split(delimiter).map((column) => KIND.get(normalised(column))));
    kinds.delete(undefined);
    return kinds.size >= LEAST_KINDS;
  });
}

const normalised = (column: string): string =>
  column
    .replaceAll(WRAPPING, '')
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replaceAll(/[_\s.-]+/g, ' ')
    .toLowerCase();

/** Quoted fields may hold delimiters, so a row has at least as many as its heading. */
function hasColumns(
  text: string,
  start: number,
  end: number,
  delimiter: string,
  columns: number,
): boolean {
  let count = 1;
  for (
    let at = text.indexOf(delimiter, start);
    at >= 0 && at < end;
    at = text.indexOf(delimiter, at + 1)
  ) {
    if (++count >= columns) return true;
  }
  return false;
}
