import type { Candidate } from './detector.ts';
import { looksRandom } from './validate/looks-random.ts';

/** `name = value` taken apart. */
export interface Assignment {
  /** The whole identifier, also what stands before the keyword: `db_password`. */
  readonly identifier: string;
  /** What follows the keyword in the identifier: `_hash`. */
  readonly tail: string;
  readonly separator: string;
  readonly quoted: boolean;
  /** No sign stands between name and value, nor a quote: most often these are two words of a sentence. */
  readonly loose: boolean;
  readonly value: string;
  /** Where the value begins; it ends where the candidate ends. */
  readonly start: number;
  /** The character after the value, without its closing quote; empty at the end of the text. */
  readonly following: string;
}

const QUOTE = '\\\\{0,2}["\'`]';

/**
 * Builds the pattern for `name = value` as it is written in .env, INI, YAML, JSON, XML, URLs, command lines, SQL and code, also
 * inside a quoted string (`\"name\":\"value\"`). `names` is the alternation the keyword anchors stand for; the match begins there
 * and ends with the value. Read it with {@link readAssignment}.
 */
export function assignmentPattern(names: string): RegExp {
  const name = `(?:${names})(?<tail>[\\w.-]{0,30})`;
  // `name: string =` in TypeScript, `name string =` in Go.
  const type = '(?:(?::\\s?|[ \\t])[A-Za-z][\\w<>\\[\\]?]{1,20}\\s{1,3}(?==))?';
  // Make and PHP assign with `?=`, `::=`, `.=` too; a comma stands between the arguments of `setProperty("name", "value")`.
  const sign =
    '[ \\t]{0,20}(?:=>|:{1,3}=|[?.+]=|\\|\\|=|[!=]==?|=|:|\\(|(?<=(?:set|put|add|define|env|property|header)\\w{0,20}\\(["\'][\\w.-]{1,60}["\']),)[ \\t]{0,20}';
  // `set api_token q7TzP2xLm9V`, "auth token q7TzP2xLm9V": what follows a name without a sign must have a digit, or be long, to be looked at.
  const blank = '[ \\t]{1,3}(?=[A-Za-z+/_-]{0,40}\\d|[A-Za-z_-]{24})(?=[\\w+/=.~!@#$%^&*-]{8})';
  const separator = `(?:${QUOTE}|&#34;|&quot;)?\\]?${type}(?<separator>${sign}|>\\s{0,20}|[ \\t]{1,4}(?=["'])|${blank})`;
  const quoted = `(?:[bru@$]{1,2}(?=["']))?(?:${QUOTE}|&#34;|&quot;)(?<quoted>(?:[^"'\`\\\\\\r\\n&]|&(?!#34;|quot;)|\\\\(?!["'\`])){1,250})(?=${QUOTE}|&#34;|&quot;)`;
  const bare = '(?<bare>[^\\s"\'`,;<>(){}[\\]\\\\&|]{1,250})';
  return new RegExp(`${name}${separator}(?:${quoted}|${bare})`, 'i');
}

/** Takes apart what {@link assignmentPattern} matched. */
export function readAssignment({ text, start, end, groups }: Candidate): Assignment {
  const { quoted, bare = '', tail = '', separator = '' } = groups;
  const value = quoted ?? bare;
  let nameStart = start;
  while (nameStart > start - 40 && isNamePart(text.charCodeAt(nameStart - 1))) nameStart--;
  const nameEnd = text.indexOf(separator, start + 1);
  const after = text.slice(end, end + 8);
  return {
    identifier: text.slice(nameStart, nameEnd).replace(/\W{1,30}$/, ''),
    tail,
    separator,
    quoted: quoted !== undefined,
    loose: quoted === undefined && separator.trim() === '',
    value,
    start: end - value.length,
    following: (quoted === undefined ? after : after.replace(/^\\{0,2}["'`]/, '')).charAt(0),
  };
}

/** A letter, a digit, `_`, `.` or `-`; not NaN, which stands before a text. */
const isNamePart = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) ||
  ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) ||
  unit === 0x5f ||
  unit === 0x2e ||
  unit === 0x2d;

const NAME_OR_PATH =
  /^(?:[A-Za-z_$][\w$]*(?:(?:\.|::|->|\?\.)[A-Za-z_$][\w$]*)+|\/[\w./-]+|\.{1,2}\/.*|https?:\/\/.*|[A-Z]{2,}(?:_[A-Z0-9]+)+|[\^~v]?\d+(?:\.\d+){1,3})$/;
const CAMEL = /^[a-z]+(?:[A-Z][a-z0-9]*)+$/;

/**
 * Whether a value is a program's expression (`config.password`, `getToken(`, `DEFAULT_KEY`), a path or a version, and no text that
 * someone chose. A call takes its value only as its one argument: `setPassword("…")`, but not `checkPassword("john", …)`.
 */
export function isExpression(assignment: Assignment): boolean {
  const { quoted, value, separator, following } = assignment;
  if (NAME_OR_PATH.test(value)) return true;
  if (/[(,]/.test(separator)) return !quoted || following !== ')';
  if (quoted) return false;
  if (following === '<' && separator.startsWith('>')) return false;
  return (
    /[([{<]/.test(following) ||
    (CAMEL.test(value) &&
      !looksRandom(value) &&
      (/\s$/.test(separator) || /[,);.]/.test(following)))
  );
}
