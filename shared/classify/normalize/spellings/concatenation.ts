import { NO_PLACES, type Place, type Spelling } from '../spelling.ts';

const CODE = 'normalised:concatenation';
/** Between two strings of the same quotes: an operator of some language, a comma in a list of lines, or nothing but space. */
const JOINT =
  /(?<=[\w@.+/=-])(["'`])(?:[ \t]{0,8}\\?(?:\r?\n)?[ \t]{0,40}(?:\+|\.{1,2}|&|\|\||<>|\+\+)[ \t]{0,8}\\?(?:\r?\n)?[ \t]{0,40}|[ \t]{1,8}|[ \t]{0,8}\\?\r?\n[ \t]{0,40})\1(?=[\w@.+/=-])/g;

/** What any of them ends with. */
const SIGN = /[+.&|> \t\n](["'`])[\w@.+/=-]/;

/** A value in pieces that code or a shell puts together: `"abc" + "def"`, `'abc' . 'def'`, adjacent strings of C and Python. */
export const concatenation: Spelling = {
  codes: [CODE],
  joins: true,
  decodes: false,
  places: (text) => (SIGN.test(text) ? find(text) : NO_PLACES),
};

function* find(text: string): Generator<Place> {
  for (const { 0: joint, index } of text.matchAll(JOINT)) {
    yield { start: index, end: index + joint.length, text: '', code: CODE };
  }
}
