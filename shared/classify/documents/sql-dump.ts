import type { Document, DocumentDetector, Span } from '../document.ts';
import { valueHash } from '../value-hash.ts';

/** Rows of one table, as far as its statement reaches. */
interface Rows {
  readonly end: number;
  readonly hashes: readonly number[];
}

/** So many different rows are data, fewer an example. */
const LEAST_ROWS = 20;
const SURE_ROWS = 200;
/** Longest row that is read, and the most rows of one text: more make nothing surer. */
const LONGEST_ROW = 4000;
const MOST_ROWS = 2000;
const HEADING = /^--|^\/\*!/;

/**
 * Rows of a database: `INSERT INTO … VALUES (…), (…)` and `COPY … FROM stdin`. A statement or two are an example; a dump has many
 * different rows.
 */
export const sqlDump: DocumentDetector = {
  id: 'sql-dump',
  category: 'bulk',
  title: 'Database dump',
  placeholder: 'DUMP',
  source:
    'PostgreSQL 18 pg_dump, https://www.postgresql.org/docs/current/app-pgdump.html; MySQL 9 mysqldump; SQLite .dump, 2026-11-22',
  cues: {
    keywords: ['insert into ', 'insert ignore into ', 'replace into ', 'copy '],
    get pattern() {
      return /(?:(?:insert(?: ignore)?|replace) into [\w.`"[\]]{1,130}(?:\s{0,2}\([^)]{1,2000}\))?\s{1,4}values?\s{0,4}(?=\()|copy [\w."]{1,130} (?:\([^)]{1,2000}\) )?from stdin[^;\n]{0,200};)/iu;
    },
  },
  find: findDumps,
};

function findDumps({ text, cues }: Document): Span[] {
  const rows = new Set<number>();
  let end = 0;
  for (const cue of cues) {
    if (rows.size >= MOST_ROWS) {
      end = Math.max(end, cue.end);
      continue;
    }
    // A statement inside the rows of the one before is text of a row.
    if (cue.start < end) continue;
    const read =
      text[cue.end - 1] === ';' ? copiedRows(text, cue.end) : insertedRows(text, cue.end);
    for (const hash of read.hashes) rows.add(hash);
    end = read.end;
  }
  const [first] = cues;
  if (first === undefined || rows.size < LEAST_ROWS) return [];
  const start = first.start;
  const isHeaded = HEADING.test(text);
  return [
    {
      start,
      end,
      confidence: rows.size >= SURE_ROWS || isHeaded ? 90 : 70,
      evidence: ['rows'],
    },
  ];
}

/** `(…), (…);` from an opening parenthesis on. Quotes hold parentheses; `''` and a backslash keep a quote open. */
function insertedRows(text: string, from: number): Rows {
  const hashes: number[] = [];
  let at = from;
  while (text[at] === '(' && hashes.length < MOST_ROWS) {
    const close = endOfRow(text, at);
    if (close < 0) break;
    hashes.push(valueHash(text, at, close));
    at = close + 1;
    const next = /^\s{0,4},\s{0,4}(?=\()/.exec(text.slice(at, at + 10));
    if (next === null) break;
    at += next[0].length;
  }
  return { end: at, hashes };
}

function endOfRow(text: string, open: number): number {
  const limit = Math.min(text.length, open + LONGEST_ROW);
  let depth = 0;
  let quoted = false;
  for (let at = open; at < limit; at++) {
    const sign = text.charCodeAt(at);
    if (quoted) {
      if (sign === 0x5c) at++;
      else if (sign === 0x27) quoted = false;
    } else if (sign === 0x27) quoted = true;
    else if (sign === 0x28) depth++;
    else if (sign === 0x29 && --depth === 0) return at;
  }
  return -1;
}

/** Lines up to one that is `\.`, or to an empty one. */
function copiedRows(text: string, from: number): Rows {
  const hashes: number[] = [];
  let at = text.indexOf('\n', from) + 1;
  while (at > 0 && at < text.length && hashes.length < MOST_ROWS) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed;
    if (end === at || text.startsWith('\\.', at)) break;
    hashes.push(valueHash(text, at, end));
    at = end + 1;
  }
  return { end: Math.max(from, Math.min(at, text.length)), hashes };
}
