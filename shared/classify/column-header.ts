const COMMA = 0x2c;
/** What parts the cells of a row; the rarer in prose come first. */
const DELIMITERS = [0x09, 0x7c, 0x3b, COMMA] as const;
/** Longer rows are data of another kind; also what one question may cost beyond the rows not seen before. */
const LONGEST_ROW = 4000;
/** A heading is short and holds no numbers, addresses or sentences. */
const HEADING = /^[^@\d]{0,40}(?:\d{1,3}[^@\d]{0,12})?$/;
const SENTENCE = /\p{L} \p{L}+ \p{L}+ \p{L}+ /u;
/** Ends a sentence before a table, not a row of it. */
const SENTENCE_END = /[.!?:]$/;
const RULER = /^[-+=| :\t]+$/;
const QUOTE = 0x22;
const NEWLINE = 0x0a;

/** The rows walked over so far that have as many cells each. */
interface Block {
  /** Where the first of them begins. */
  readonly first: number;
  readonly delimiters: number;
  /** Where the last of them begins. */
  readonly last: number;
}

interface Header {
  readonly delimiter: number;
  readonly cells: readonly string[];
}

/**
 * Makes a function that says which heading stands over the value at an offset: the cell of the same place in the first of the rows
 * that have as many cells. Undefined outside of tables, in the first row, and where the first row does not look like headings.
 * Quoted cells (RFC 4180) may hold delimiters but no line breaks. Cost of the first question in a row: the row, and each row above it
 * once; of another: the part of the row before it.
 */
export function createColumnFinder(text: string): (at: number) => string | undefined {
  const blocks = new Map<number, Block>();

  const firstRow = (row: number, delimiter: number, delimiters: number): number => {
    const known = blocks.get(delimiter);
    let first = row;
    while (first > 0) {
      if (known !== undefined && known.delimiters === delimiters && first <= known.last) {
        if (first >= known.first) first = known.first;
        break;
      }
      const above = rowStart(text, first - 1);
      if (above < 0 || !continues(text, above, first - 1, delimiter, delimiters)) break;
      first = above;
    }
    blocks.set(delimiter, { first, delimiters, last: row });
    return first;
  };

  /** By where a table begins and what parts its cells: tables have one heading and many rows. */
  const known = new Map<number, readonly string[] | undefined>();
  const headingsAt = (first: number, delimiter: number): readonly string[] | undefined => {
    const key = first * 128 + delimiter;
    if (known.has(key)) return known.get(key);
    const cells = headings(text.slice(first, rowEnd(text, first)), delimiter);
    known.set(key, cells);
    return cells;
  };

  const headersOver = (row: number, end: number): Header[] =>
    DELIMITERS.flatMap((delimiter) => {
      const delimiters = count(text, delimiter, row, end);
      const first = delimiters === 0 ? row : firstRow(row, delimiter, delimiters);
      if (first === row) return [];
      const cells = headingsAt(first, delimiter);
      return cells === undefined ? [] : [{ delimiter, cells }];
    });

  let row = -1;
  let end = -1;
  let headers: readonly Header[] = [];
  return (at) => {
    if (at < row || at > end) {
      row = rowStart(text, at);
      end = row < 0 ? at : rowEnd(text, at);
      headers = row > 0 ? headersOver(row, end) : [];
    }
    for (const { delimiter, cells } of headers) {
      const heading = cells[count(text, delimiter, row, at)];
      if (heading !== undefined && /\p{L}/u.test(heading)) return heading;
    }
    return undefined;
  };
}

/** Whether a line is a row above another one with so many delimiters: a row as well, or a line drawn between them. */
function continues(text: string, from: number, to: number, delimiter: number, delimiters: number) {
  if (count(text, delimiter, from, to) === delimiters)
    return !SENTENCE_END.test(text.slice(Math.max(from, to - 2), to));
  return '-+=|'.includes(text.charAt(from)) && RULER.test(text.slice(from, to));
}

/** The cells of a row that looks like a table's first. */
function headings(line: string, delimiter: number): readonly string[] | undefined {
  const cells = split(line, delimiter);
  // "We met, and then" over another line with one comma.
  if (delimiter === COMMA && cells.length === 2 && line.includes(', ')) return undefined;
  return isHeader(cells) ? cells : undefined;
}

const isHeader = (cells: readonly string[]): boolean =>
  cells.every((cell) => HEADING.test(cell) && !SENTENCE.test(cell)) &&
  cells.some((cell) => /\p{L}/u.test(cell));

/** Delimiters outside of quotes. */
function count(text: string, delimiter: number, from: number, to: number): number {
  let found = 0;
  let isQuoted = false;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === QUOTE) isQuoted = !isQuoted;
    else if (unit === delimiter && !isQuoted) found++;
  }
  return found;
}

function split(line: string, delimiter: number): string[] {
  const cells: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let i = 0; i <= line.length; i++) {
    const unit = i < line.length ? line.charCodeAt(i) : delimiter;
    if (unit === QUOTE) isQuoted = !isQuoted;
    if (i < line.length && (unit !== delimiter || isQuoted)) continue;
    cells.push(line.slice(start, i).replaceAll(/^[\s"'*`]{1,8}|[\s"'*`]{1,8}$/g, ''));
    start = i + 1;
  }
  return cells;
}

/** -1 when the row is too long. */
function rowStart(text: string, at: number): number {
  const low = Math.max(0, at - LONGEST_ROW);
  let start = at;
  while (start > low && text.charCodeAt(start - 1) !== NEWLINE) start--;
  return start === low && low > 0 ? -1 : start;
}

function rowEnd(text: string, at: number): number {
  const high = Math.min(text.length, at + LONGEST_ROW);
  let end = at;
  while (end < high && text.charCodeAt(end) !== NEWLINE) end++;
  return end;
}
