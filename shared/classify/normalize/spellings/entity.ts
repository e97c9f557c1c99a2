import { rewriting } from '../rewriting.ts';
import { NO_PLACES, type Place, type Spelling } from '../spelling.ts';

const CODE = 'decoded:html';
const ROW = /(?:&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,20}(?=;));?){1,4000}/gi;
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,20}));?/gi;

/** Names of ASCII characters, of spaces and of what takes no place; letter case matters little. */
const NAMED = new Map(
  [
    'amp &',
    'lt <',
    'gt >',
    'quot "',
    "apos '",
    'excl !',
    'num #',
    'dollar $',
    'percnt %',
    'lpar (',
    'rpar )',
    'ast *',
    'midast *',
    'plus +',
    'comma ,',
    'hyphen -',
    'dash -',
    'ndash -',
    'mdash -',
    'minus -',
    'period .',
    'sol /',
    'colon :',
    'semi ;',
    'equals =',
    'quest ?',
    'commat @',
    'lsqb [',
    'lbrack [',
    'bsol \\',
    'rsqb ]',
    'rbrack ]',
    'hat ^',
    'lowbar _',
    'underbar _',
    'grave `',
    'lcub {',
    'lbrace {',
    'verbar |',
    'vert |',
    'rcub }',
    'rbrace }',
    'ldquo "',
    'rdquo "',
    "lsquo '",
    "rsquo '",
    'tab \t',
    'newline \n',
    'shy ',
    'zwj ',
    'zwnj ',
    'lrm ',
    'rlm ',
    'nobreak ',
    'zerowidthspace ',
    ...['nbsp', 'ensp', 'emsp', 'thinsp', 'hairsp', 'puncsp', 'numsp', 'nonbreakingspace'].map(
      (name) => `${name}  `,
    ),
  ].map((row): [string, string] => {
    const [name = ''] = row.split(' ', 1);
    return [name, row.slice(name.length + 1)];
  }),
);

/** Character references of HTML, by number or by name (WHATWG HTML, section 13.5), with or without the semicolon. */
export const entity: Spelling = {
  codes: [CODE],
  joins: false,
  decodes: false,
  places: (text) => (text.includes('&') ? find(text) : NO_PLACES),
};

function* find(text: string): Generator<Place> {
  for (const row of text.matchAll(ROW)) yield* decode(row[0], row.index);
}

/** A name that is not known ends a place: it stays as it stands. */
function* decode(row: string, start: number): Generator<Place> {
  let read: ReturnType<typeof rewriting> | undefined;
  for (const match of row.matchAll(ENTITY)) {
    const [all, hexadecimal, decimal, name] = match;
    const at = start + match.index;
    const char =
      name === undefined
        ? charOf(hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16))
        : NAMED.get(name.toLowerCase());
    if (char !== undefined) {
      read ??= rewriting(at);
      read.add(char, at, at + all.length);
    } else if (read !== undefined) {
      yield read.place(CODE);
      read = undefined;
    }
  }
  if (read !== undefined) yield read.place(CODE);
}

const charOf = (point: number): string | undefined =>
  point === 0 || point > 0x10ffff ? undefined : String.fromCodePoint(point);
