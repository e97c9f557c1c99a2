/** What the characters of a line show, without any word being read. */
export interface LineSigns {
  /** A name and a parenthesis, operators, braces, variables: what prose has next to never. */
  readonly syntax: boolean;
  /** Five words in a row. */
  readonly prose: boolean;
  /** Letters, and no small one among them. */
  readonly shouted: boolean;
}

const OTHER = 0;
const LETTER = 1;
const SPACE = 2;
/** Marks within and behind words of prose. */
const COMMA = 3;
const OPEN_PAREN = 4;
const EQUALS = 5;
const GREATER = 6;
const COLON = 7;
const BRACE = 8;
const DOUBLED = 9;
const DOLLAR = 10;
const LESS = 11;
const DIGIT = 12;
const CLOSE = 13;
const OPERATOR = 14;

const KIND = new Uint8Array(128);
const kindAs = (signs: string, kind: number): void => {
  for (let at = 0; at < signs.length; at++) KIND[signs.charCodeAt(at)] = kind;
};
kindAs('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', LETTER);
kindAs(' \t', SPACE);
kindAs(",'", COMMA);
kindAs('(', OPEN_PAREN);
kindAs('=', EQUALS);
kindAs('>', GREATER);
kindAs(':', COLON);
kindAs('{}', BRACE);
kindAs('&|', DOUBLED);
kindAs('$', DOLLAR);
kindAs('<', LESS);
kindAs('0123456789_', DIGIT);
kindAs(')]', CLOSE);
kindAs('!+*/-', OPERATOR);

const WORDS_OF_PROSE = 5;
const PLAIN_PROSE: LineSigns = { syntax: false, prose: true, shouted: false };

/** Reads a line from its first visible character; stops where it is plainly prose. Cost: about a nanosecond a character. */
export function lineSigns(text: string, first: number, end: number): LineSigns {
  let syntax = false;
  let words = 0;
  let most = 0;
  let isSecondWord = false;
  let small = false;
  let capitals = false;
  let before = SPACE;
  for (let at = first; at < end; at++) {
    const unit = text.charCodeAt(at);
    const kind = unit < 128 ? (KIND[unit] ?? OTHER) : LETTER;
    if (kind === LETTER) {
      const isCapital = unit < 0x5b;
      if (isCapital) capitals = true;
      else small = true;
      // A word in capitals is a keyword or a name, and no part of a sentence.
      if (before === SPACE) words = isCapital && isUpper(text.charCodeAt(at + 1)) ? 0 : words + 1;
    } else if (kind === SPACE || kind === COMMA) {
      if (words > most) {
        most = words;
        if (most >= WORDS_OF_PROSE && !syntax) return PLAIN_PROSE;
      }
    } else {
      words = 0;
      syntax ||= isSyntax(kind, before, isSecondWord, text, at);
    }
    if (kind === SPACE && before !== SPACE) isSecondWord = at - first < 48 && most < 2;
    before = kind;
  }
  const prose = Math.max(most, words) >= WORDS_OF_PROSE;
  return { syntax, prose, shouted: capitals && !small };
}

const isUpper = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;

function isSyntax(
  kind: number,
  before: number,
  isSecondWord: boolean,
  text: string,
  at: number,
): boolean {
  switch (kind) {
    case OPEN_PAREN:
      return before === LETTER || before === DIGIT || before === CLOSE || before === GREATER;
    case EQUALS:
      // `x = 1`, `x == y`, `x := 1`, `x += 1`
      return before >= EQUALS
        ? before !== DIGIT && before !== CLOSE
        : before === SPACE && isSecondWord;
    case GREATER:
      return before === EQUALS || before === OPERATOR || before === DOUBLED;
    case COLON:
    case DOUBLED:
      return before === kind;
    case BRACE:
      return true;
    case DOLLAR:
      return text.charCodeAt(at + 1) > 0x40 && text.charCodeAt(at + 1) !== 0x7c;
    case LESS:
      return before === SPACE && text.charCodeAt(at + 1) === 0x2d;
    default:
      return false;
  }
}
