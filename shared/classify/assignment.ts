import type { Candidate } from './detector.ts';

/** `name = value` taken apart. */
export interface Assignment {
  /** The identifier from the keyword on. */
  readonly name: string;
  readonly separator: string;
  readonly quoted: boolean;
  readonly value: string;
  /** Where the value begins; it ends where the candidate ends. */
  readonly start: number;
}

/**
 * Builds the pattern for `name = value` as it is written in .env, INI, YAML, JSON, XML, URLs, command lines, SQL and code, also
 * inside a quoted string (`\"name\":\"value\"`). `names` is the alternation the keyword anchors stand for; the match begins there
 * and ends with the value. Read it with {@link readAssignment}.
 */
export function assignmentPattern(names: string): RegExp {
  const name = `(?<name>(?:${names})[\\w.-]{0,30})`;
  const quote = '\\\\{0,2}["\'`]';
  const type = '(?::\\s?[A-Za-z][\\w<>\\[\\]?]{1,20}\\s{1,3}(?==))?';
  const sign = '\\s{0,20}(?:=>|:=|==?|:|\\()\\s{0,20}';
  const separator = `(?:${quote})?\\]?${type}(?<separator>${sign}|>|[ \\t]{1,4}(?=${quote}))`;
  const quoted = `(?:[bru@$]{1,2}(?=["']))?${quote}(?<quoted>(?:[^"'\`\\\\\\r\\n]|\\\\(?!["'\`])){1,250})(?=${quote})`;
  const bare = '(?<bare>[^\\s"\'`,;<>(){}[\\]\\\\&|]{1,250})';
  return new RegExp(`${name}${separator}(?:${quoted}|${bare})`, 'i');
}

/** Takes apart what {@link assignmentPattern} matched. */
export function readAssignment({ groups, end }: Candidate): Assignment {
  const { quoted, bare = '', name = '', separator = '' } = groups;
  const value = quoted ?? bare;
  return { name, separator, quoted: quoted !== undefined, value, start: end - value.length };
}

const CALL_OR_PATH =
  /^(?:[A-Za-z_$][\w$]*(?:(?:\.|::|->|\?\.)[A-Za-z_$][\w$]*)+|[\w$.]+\[.*|\/[\w./-]+|\.{1,2}\/.*|https?:\/\/.*|[A-Z]{2,}(?:_[A-Z0-9]+)+)$/;
const CAMEL = /^[a-z]+(?:[A-Z][a-z0-9]*)+$/;

/** Whether an unquoted value is a program's expression (`config.password`, `getToken`, `DEFAULT_KEY`, `./file`) and no text. */
export function isExpression({ quoted, value, separator }: Assignment): boolean {
  if (quoted) return false;
  return CALL_OR_PATH.test(value) || CAMEL.test(value) || separator.includes('(');
}
