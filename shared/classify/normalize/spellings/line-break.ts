import { NO_PLACES, type Place, type Spelling } from '../spelling.ts';

const CODE = 'normalised:line-break';
/** What leads a line in mails, comments and tables. */
const LEAD = /[ \t]{0,12}(?:[>|#*]{1,2} ?|\/\/ ?|["'`])?/y;
const WORD = /[\w+/.-]{2,200}/y;
const LONGEST = 200;

/** A value that goes on in the next line, with or without quotes and marks between: `ghp_QroA⏎V8D1…`, `4111 1111⏎1111 1111`. */
export const lineBreak: Spelling = {
  codes: [CODE],
  joins: true,
  decodes: false,
  places: (text) => (text.includes('\n') ? find(text) : NO_PLACES),
};

function* find(text: string): Generator<Place> {
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const end = endOfWord(text, at);
    let start = end;
    while (start > 0 && end - start < LONGEST && inWord(text.charCodeAt(start - 1))) start--;
    if (end - start < 2 || isDated(text, at + 1) || !mayGoOn(text, start, end)) continue;
    LEAD.lastIndex = at + 1;
    const lead = LEAD.exec(text)?.[0] ?? '';
    WORD.lastIndex = at + 1 + lead.length;
    const next = WORD.exec(text)?.[0];
    const last = text.slice(start, end);
    if (next === undefined) continue;
    const gap = groupGap(text, start);
    const after = text.charAt(WORD.lastIndex);
    if (!isOneNumber(last, next, gap, after)) {
      // What an equals sign or a colon follows is the next line's name.
      if (/[:=]/.test(after) || !isOneToken(last, next)) continue;
    }
    yield { start: end, end: at + 1 + lead.length, text: gap, code: CODE };
  }
}

/** Whether a line begins with a date, as those of logs do. */
const isDated = (text: string, at: number): boolean =>
  text.charCodeAt(at + 4) === 0x2d && text.charCodeAt(at + 7) === 0x2d;

/** A first look without patterns: a line of prose ends with a word in small letters. */
function mayGoOn(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if ((unit >= 0x30 && unit <= 0x39) || (at > start && unit >= 0x41 && unit <= 0x5a)) return true;
  }
  const last = text.charCodeAt(end - 1);
  return last === 0x5f || last === 0x2d;
}

/** Before the line end, a carriage return, a quote and a backslash. */
function endOfWord(text: string, at: number): number {
  let end = at;
  while (end > 0 && at - end < 4 && inWay(text.charCodeAt(end - 1))) end--;
  return end;
}

const inWay = (unit: number): boolean =>
  unit === 0x0d ||
  unit === 0x20 ||
  unit === 0x22 ||
  unit === 0x27 ||
  unit === 0x5c ||
  unit === 0x60;

const inWord = (unit: number): boolean =>
  (unit >= 0x2d && unit <= 0x39) ||
  unit === 0x2b ||
  unit === 0x5f ||
  ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a);

/** Letters and digits in no order of words: a part of a token. `node-246` is a name with a number. */
const isRandom = (word: string): boolean =>
  word.length >= 6 &&
  /[A-Za-z]/.test(word) &&
  (/\d/.test(word) || /[a-z][A-Z].{0,20}[a-z][A-Z]|[_-].{0,20}[a-z][A-Z]/.test(word)) &&
  !/^[A-Za-z]{1,20}[-_.]?\d{1,8}$/.test(word);

/** What vendors put before a token, with or without a few characters of it. */
const isBeginning = (word: string): boolean =>
  /[a-z0-9][_-]$|^[A-Z\d]{4,20}$|^[A-Za-z]{1,20}[-_.]?\d{1,8}$/.test(word);

/** Two halves of one token. A date begins a line of a log. */
function isOneToken(last: string, next: string): boolean {
  if (last.length + next.length < 16 || /^\d{4}-\d\d/.test(next)) return false;
  if (isRandom(next)) return isRandom(last) || isBeginning(last);
  // The rest of it may be short, but is neither a word or a name nor a number.
  return isRandom(last) && /\d[\w-]{0,20}[A-Za-z]|[A-Za-z][\w-]{0,20}\d|[a-z][A-Z]/.test(next);
}

/** Two parts of one number: both of groups that are parted alike, or each the only thing in its line. */
function isOneNumber(last: string, next: string, gap: string, after: string): boolean {
  if (!/^\d[\d-]{1,30}$/.test(next)) return false;
  // A bank account number says where it begins.
  if (/^[A-Z]{2}\d{2}[\dA-Z-]{4,30}$/i.test(last)) return true;
  if (!/^\d{2,16}$/.test(last)) return false;
  if (after === gap && gap !== '') return true;
  return /^[\r\n"'`,;.)]?$/.test(after) && last.length + next.length > 6;
}

/** What parts the groups before: it goes between this group and the next, too. */
const groupGap = (text: string, start: number): string =>
  /\d[ -]$/.test(text.slice(Math.max(0, start - 2), start)) ? text.charAt(start - 1) : '';
