import type { Anchor } from './detector.ts';

interface Token {
  readonly source: string;
  /** Characters it takes. */
  readonly length: number;
  /** Every ASCII letter and digit the token can be, or its separators. */
  readonly chars: string;
  /** Whether it is a digit. */
  readonly digit: 'always' | 'sometimes' | 'never';
}

const DIGITS = '0123456789';
/** Of ASCII, in either case. */
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const PIECE = /\[[^\]]+\]|#+|@+|[^]/g;
/** Latin, Greek and Cyrillic letters join a value to a word; scripts written without spaces do not. */
const BEFORE = '(?<![A-Za-z\\d_+$€£@\\u00C0-\\u024F\\u0370-\\u052F]|[\\d_][-.,/:])';
const AFTER = '(?![A-Za-z\\d_@%\\u00C0-\\u024F\\u0370-\\u052F]|[-.,/:]\\d)';
/** Three printed groups out of a longer row of groups are not a value of their own. */
const ROW_BEFORE = '(?<!\\d )';
const ROW_AFTER = '(?! \\d)';
/** Many countries print nine or eleven digits; one pattern serves them all. */
const PATTERNS = new Map<string, RegExp>();
const ANCHORS = new Map<string, ReadonlyMap<string, Anchor>>();

/**
 * The pattern of an identifier's printed forms. `#` is a digit, `@` a letter of A–Z in either case, `*` either, `[…]` one of these,
 * `~` a space, full stop or hyphen (the same one all through a form), `?` makes the sign or class before it optional; all else
 * stands for itself. Equal forms share one pattern.
 */
export function formPattern(forms: readonly string[]): RegExp {
  const key = forms.join('\n');
  const known = PATTERNS.get(key);
  if (known !== undefined) return known;
  let groups = 0;
  const sources = forms.flatMap(variants).map((tokens) => {
    let source = tokens.map((token) => token.source).join('');
    const spaced = source.includes(' ') || source.includes('~');
    if (source.includes('~')) {
      const again = `\\${++groups}`;
      source = source.replace('~', '([ .-])').replaceAll('~', again);
    }
    return spaced ? ROW_BEFORE + source + ROW_AFTER : source;
  });
  const pattern = new RegExp(`${BEFORE}(?:${sources.join('|')})${AFTER}`, 'i');
  PATTERNS.set(key, pattern);
  return pattern;
}

/** Where the engine should look for printed forms: at the first run of digits whose length is fixed. Throws a RangeError without one. */
export function formAnchors(forms: readonly string[]): Anchor[] {
  const anchors = new Map<string, Anchor>();
  for (const form of forms) for (const [key, anchor] of anchorsOf(form)) anchors.set(key, anchor);
  return [...anchors.values()];
}

function anchorsOf(form: string): ReadonlyMap<string, Anchor> {
  const known = ANCHORS.get(form);
  if (known !== undefined) return known;
  const anchors = new Map<string, Anchor>();
  for (const tokens of variants(form)) {
    const [start, end] = runOf(tokens);
    const next = tokens[end]?.chars;
    const digits = lengthOf(tokens, start, end);
    const begin = -lengthOf(tokens, 0, start);
    anchors.set(`${digits} ${begin} ${next}`, {
      digits: [digits, digits],
      ...(next === undefined ? {} : { next }),
      ...(begin === 0 ? {} : { begin: [begin] }),
    });
  }
  ANCHORS.set(form, anchors);
  return anchors;
}

/** A form with each of its optional characters there and not there. */
function variants(form: string): Token[][] {
  let all: Token[][] = [[]];
  const pieces = form.match(PIECE) ?? [];
  for (const [index, piece] of pieces.entries()) {
    if (piece === '?') continue;
    const without = pieces[index + 1] === '?' ? all.map((tokens) => tokens.slice()) : [];
    const token = tokenOf(piece);
    for (const tokens of all) tokens.push(token);
    all = [...all, ...without];
  }
  return all;
}

const TOKENS = new Map<string, Token>();

function tokenOf(piece: string): Token {
  const known = TOKENS.get(piece);
  if (known !== undefined) return known;
  const [source, chars] = meaningOf(piece);
  const digits = chars.replaceAll(/\D/g, '').length;
  const digit = digits === 0 ? 'never' : digits === chars.length ? 'always' : 'sometimes';
  const length = /^[#@]/.test(piece) ? piece.length : 1;
  const token = { source, length, chars, digit } as const;
  TOKENS.set(piece, token);
  return token;
}

function meaningOf(piece: string): readonly [source: string, chars: string] {
  const times = piece.length > 1 ? `{${piece.length}}` : '';
  if (piece.startsWith('#')) return [`\\d${times}`, DIGITS];
  if (piece.startsWith('@')) return [`[A-Z]${times}`, LETTERS];
  if (piece === '*') return ['[A-Z\\d]', DIGITS + LETTERS];
  if (piece === '~') return ['~', ' .-'];
  if (piece.startsWith('[')) {
    const one = new RegExp(piece, 'i');
    const chars = Array.from(`${DIGITS}${LETTERS} .-/`).filter((char) => one.test(char));
    return [piece, chars.join('')];
  }
  const literal = piece.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
  const upper = piece.toUpperCase();
  const lower = piece.toLowerCase();
  return [literal, upper === lower ? piece : upper + lower];
}

function lengthOf(tokens: readonly Token[], start: number, end: number): number {
  let length = 0;
  for (let index = start; index < end; index++) length += tokens[index]?.length ?? 0;
  return length;
}

/** The first run of digits that nothing beside it in the form can make longer, as a range of tokens. */
function runOf(tokens: readonly Token[]): readonly [start: number, end: number] {
  const kindAt = (index: number): Token['digit'] =>
    index < 0 ? 'never' : (tokens[index]?.digit ?? 'never');
  for (let start = 0; start < tokens.length; start++) {
    let end = start;
    while (kindAt(end) === 'always') end++;
    if (end === start) continue;
    if (kindAt(start - 1) === 'never' && kindAt(end) === 'never') return [start, end];
    start = end - 1;
  }
  throw new RangeError('An identifier form needs a run of digits of fixed length.');
}
