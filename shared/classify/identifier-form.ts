import type { Anchor } from './detector.ts';

/** A printed form taken apart: what stands there, character by character, and where the engine should look for it. */
export interface CompiledForms {
  readonly pattern: RegExp;
  readonly anchors: readonly Anchor[];
}

interface Token {
  readonly source: string;
  /** Every ASCII letter and digit the token can be, or its separators. */
  readonly chars: string;
}

const DIGITS = '0123456789';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const TOKEN = /\[[^\]]+\]|\\?[^]/g;
/** Latin, Greek and Cyrillic letters join a value to a word; scripts written without spaces do not. */
const BEFORE = '(?<![A-Za-z\\d_+$€£@\\u00C0-\\u024F\\u0370-\\u052F]|\\d[-.,/:])';
const AFTER = '(?![A-Za-z\\d_@%\\u00C0-\\u024F\\u0370-\\u052F]|[-.,/:]\\d)';
/** Three printed groups out of a longer row of groups are not a value of their own. */
const ROW_BEFORE = '(?<!\\d )';
const ROW_AFTER = '(?! \\d)';
/** Many countries print nine or eleven digits; one pattern serves them all, so that an engine may try it once. */
const COMPILED = new Map<string, CompiledForms>();

/**
 * Compiles the printed forms of an identifier. `#` is a digit, `@` a letter of A–Z in either case, `*` either, `[…]` one of these,
 * `~` a space, full stop or hyphen (the same one all through a form), `?` makes the character before it optional; all else stands
 * for itself. The anchor is the first run of digits whose length is fixed.
 */
export function compileForms(forms: readonly string[]): CompiledForms {
  const key = forms.join('\n');
  const known = COMPILED.get(key) ?? compileAnew(forms);
  COMPILED.set(key, known);
  return known;
}

function compileAnew(forms: readonly string[]): CompiledForms {
  let groups = 0;
  const sources: string[] = [];
  const anchors = new Map<string, Anchor>();
  for (const tokens of forms.flatMap(variants)) {
    const group = tokens.some(({ source }) => source === '~') ? ++groups : 0;
    let opened = false;
    const source = tokens
      .map((token) => {
        if (token.source !== '~') return token.source;
        if (opened) return `\\${group}`;
        opened = true;
        return '([ .-])';
      })
      .join('');
    const spaced = /[ ~]/.test(tokens.map((token) => token.source).join(''));
    sources.push(spaced ? ROW_BEFORE + source + ROW_AFTER : source);
    const anchor = anchorOf(tokens);
    anchors.set(JSON.stringify(anchor), anchor);
  }
  return {
    pattern: new RegExp(`${BEFORE}(?:${sources.join('|')})${AFTER}`, 'i'),
    anchors: [...anchors.values()],
  };
}

/** A form with each of its optional characters there and not there. */
function variants(form: string): Token[][] {
  let all: Token[][] = [[]];
  const pieces = form.match(TOKEN) ?? [];
  for (const [index, piece] of pieces.entries()) {
    if (piece === '?') continue;
    const token = tokenOf(piece);
    const longer = all.map((tokens) => [...tokens, token]);
    all = pieces[index + 1] === '?' ? [...longer, ...all] : longer;
  }
  return all;
}

function tokenOf(piece: string): Token {
  if (piece === '#') return { source: '\\d', chars: DIGITS };
  if (piece === '@') return { source: '[A-Z]', chars: LETTERS };
  if (piece === '*') return { source: '[A-Z\\d]', chars: DIGITS + LETTERS };
  if (piece === '~') return { source: '~', chars: ' .-' };
  if (piece.startsWith('[')) {
    const one = new RegExp(piece, 'i');
    return {
      source: piece,
      chars: Array.from(`${DIGITS}${LETTERS} .-/`)
        .filter((char) => one.test(char))
        .join(''),
    };
  }
  const literal = piece.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
  const upper = piece.toUpperCase();
  const lower = piece.toLowerCase();
  return { source: literal, chars: upper === lower ? piece : upper + lower };
}

const mayBeDigit = (token: Token | undefined): boolean =>
  token !== undefined && /\d/.test(token.chars);
const isDigit = (token: Token): boolean => /^\d+$/.test(token.chars);

/** The first run of digits that nothing beside it in the form can make longer. */
function anchorOf(tokens: readonly Token[]): Anchor {
  for (let start = 0; start < tokens.length; start++) {
    let end = start;
    for (let token = tokens[end]; token !== undefined && isDigit(token); token = tokens[end]) end++;
    if (end === start) continue;
    const following = tokens[end];
    if (!mayBeDigit(tokens[start - 1]) && !mayBeDigit(following)) {
      const digits = [end - start, end - start] as const;
      const place = start === 0 ? {} : { begin: [-start] };
      return following === undefined
        ? { digits, ...place }
        : { digits, next: following.chars, ...place };
    }
    start = end - 1;
  }
  throw new RangeError('An identifier form needs a run of digits of fixed length.');
}
