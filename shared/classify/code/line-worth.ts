import type { Lines } from '../lines.ts';
import { lineSigns } from './line-signs.ts';

/** Words that begin a line of code; some begin lines of prose, too, which go on otherwise. */
const KEYWORDS: ReadonlySet<string> = new Set(
  'return import def class if else elif elsif elseif for foreach while end endif enddo var let const val func fn fun function sub public private protected static final use using package namespace module struct enum impl trait interface match case switch try catch except raise throw await async yield local require include begin do then fi esac done echo export select insert update create alter where from inner left join group order values set print println puts my our pub mut type data instance library open dim move perform display mov push pop call ret run copy env workdir entrypoint signal wire reg assign always input output implicit integer real subroutine procedure program unless when with assert pass break continue goto int char void bool string float double auto unsigned defmodule defp defstruct endmodule section global setlocal goto rem expose cmd arg user volume label imports next exit option loop'.split(
    ' ',
  ),
);
const LONGEST = 12;
const COMMENT = /^(?:\/\/|\/\*|\*\/?(?:\s|$)|--\s|#\s|;;|%\s|<!--|"""|REM\s|\(\*)/;
const DIRECTIVE =
  /^(?:#(?:include|define|if|ifdef|ifndef|endif|import|pragma|else|!\/)|@\w|#\[|<\?|-[a-z]{3,12}\(|\((?:def\w{0,8}|ns|let|if|cond|setq|require|lambda|when|loop|map|reduce|println|import|use|progn|begin|:require)(?![\w]))/;
/** As far as a line is looked at. */
const REACH = 100;
const SHORT = 24;

const BRACE_OPEN = 0x7b;
const BRACE_CLOSE = 0x7d;
const SEMICOLON = 0x3b;
const COLON = 0x3a;
const PAREN_CLOSE = 0x29;

/**
 * What one line says for its being code: 2 nearly sure, 1 likely, 0 nothing, below: prose. Comments and blank lines say nothing,
 * so that they do not part what they stand in. Cost: about 100 ns.
 */
export function lineWorth(text: string, { starts, firsts, ends }: Lines, index: number): number {
  const first = firsts[index] ?? 0;
  const end = ends[index] ?? 0;
  if (first >= end) return 0;
  const head = text.charCodeAt(first);
  const last = text.charCodeAt(end - 1);
  if (last === SEMICOLON || last === BRACE_OPEN || head === BRACE_CLOSE || head === BRACE_OPEN) {
    return 2;
  }
  const isIndented = first > (starts[index] ?? 0);
  // A row of a table or a log; code has its numbers further on.
  if (!isIndented && head >= 0x30 && head <= 0x39) return 0;
  const word = firstWord(text, first, end);
  const hasKeyword = KEYWORDS.has(word.toLowerCase());
  // SQL, COBOL and files for containers shout their keywords; people who shout go on in lower case.
  if (hasKeyword && word.length > 1 && word === word.toUpperCase()) return 2;
  if (!hasKeyword && !isAlphanumeric(head)) {
    const line = text.slice(first, Math.min(end, first + SHORT));
    if (DIRECTIVE.test(line)) return 2;
    if (COMMENT.test(line)) return 0;
  }
  const { syntax, prose, shouted } = lineSigns(text, first, Math.min(end, first + REACH));
  const goesOn = OPEN_ENDS.has(last);
  if (isSentence(text, first, end)) {
    if (shouted && isIndented) return 1;
    return syntax ? (text.charCodeAt(end - 2) === PAREN_CLOSE ? 1 : -1) : -3;
  }
  if (prose && !(hasKeyword && isIndented)) return syntax ? -1 : -3;
  if (hasKeyword) {
    return syntax || isIndented || goesOn || last === COLON || end - first < SHORT ? 2 : 1;
  }
  if (syntax) return isIndented || goesOn ? 2 : 1;
  if (isIndented) return goesOn || shouted ? 1 : 0;
  return goesOn || last === COLON ? 0 : -1;
}

/** `)`, `(`, `]`, `,`: a statement goes on, or a call ends. */
const OPEN_ENDS: ReadonlySet<number> = new Set([0x29, 0x28, 0x5d, 0x2c]);

const isAlphanumeric = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a);

function firstWord(text: string, first: number, end: number): string {
  const limit = Math.min(end, first + LONGEST + 1);
  let at = first;
  while (at < limit && (text.charCodeAt(at) | 0x20) >= 0x61 && (text.charCodeAt(at) | 0x20) <= 0x7a)
    at++;
  return at - first > LONGEST ? '' : text.slice(first, at);
}

/** Ends like one and has more than two words. */
function isSentence(text: string, first: number, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  if (last !== 0x2e && last !== 0x3f && last !== 0x21) return false;
  const space = text.indexOf(' ', first);
  return (
    space > 0 &&
    space < end &&
    text.indexOf(' ', space + 1) < end &&
    text.indexOf(' ', space + 1) > 0
  );
}
