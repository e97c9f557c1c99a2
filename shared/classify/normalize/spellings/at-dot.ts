import { NO_PLACES, type Place, type Spelling } from '../spelling.ts';

const CODE = 'normalised:at-dot';
const AT =
  /\s{0,2}[[({<]\s?(?:at|@|arroba)\s?[\])}>]\s{0,2}|\s(?:at|arroba)\s|\s@\s|_at_|-at-|@(?=[\w-]{1,40}(?:\s?[[({<]\s?dot|\sdot\s))/gi;
const DOT = String.raw`\s{0,2}[[({<]\s?(?:dot|\.|punkt|point|punto)\s?[\])}>]\s{0,2}|\sdot\s|\s\.\s|_dot_|-dot-`;
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,40}?[a-z0-9])?';
const DOMAIN = new RegExp(`${LABEL}(?:(?:\\.|${DOT})${LABEL}){1,4}(?![\\w@])`, 'iy');
const LOCAL = new RegExp(`(?<![\\w.@])[\\w+-]{1,40}(?:(?:\\.|${DOT})[\\w+-]{1,40}){0,3}$`, 'i');
const DOTS = new RegExp(DOT, 'gi');
/** Endings people say aloud; those of countries that are English words are left out. */
const TOP_LEVEL =
  /^(?:com|org|net|edu|gov|mil|int|info|biz|name|app|dev|io|ai|eu|uk|de|fr|es|nl|ch|pl|pt|ru|se|dk|fi|ie|cz|gr|hu|ro|tr|ua|jp|cn|kr|au|nz|ca|br|mx|ar|cl|za|il|sg|hk|tw|online|cloud|tech|shop|site|xyz|test|example)$/i;
const LONGEST_LOCAL = 90;
/** Something in an address that is spelled out, in brackets. */
const BRACKETED = /[[({<]\s?(?:at|@|arroba|dot|\.|punkt|point|punto)\s?[\])}>]/gi;
const WORD = /dot/gi;
const SIGN = /[[({<]\s?(?:at|@|arroba|\.|p[uo])|dot|\s@\s/i;
/** How far from such a sign the address may reach. */
const REACH = 120;

/**
 * An e-mail address with its signs written as words: `john [at] example [dot] com`, `john AT example DOT com`. A word without brackets
 * counts only when the dot is spelled out too: "at example.com" is plain English.
 */
export const atDot: Spelling = {
  codes: [CODE],
  joins: true,
  decodes: false,
  places: (text) => (SIGN.test(text) ? find(text) : NO_PLACES),
};

function* find(text: string): Generator<Place> {
  let done = 0;
  let seen = 0;
  for (const at of signs(text)) {
    if (at < seen) continue;
    const from = Math.max(done, at - REACH);
    for (const place of addresses(text.slice(from, at + REACH), from)) {
      done = place.end;
      yield place;
    }
    // An address that begins later has a sign of its own.
    seen = Math.max(done, at + REACH / 2);
  }
}

/** Where something is spelled out, in order. */
function signs(text: string): number[] {
  const found: number[] = [];
  for (const { index } of text.matchAll(BRACKETED)) found.push(index);
  for (const { index } of text.matchAll(WORD)) {
    if (/[\s_-]/.test(text.charAt(index - 1)) && /[\s_-]/.test(text.charAt(index + 3)))
      found.push(index);
  }
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    if (/\s/.test(text.charAt(at - 1)) && /\s/.test(text.charAt(at + 1))) found.push(at);
  }
  return found.sort((a, b) => a - b);
}

function* addresses(text: string, offset: number): Generator<Place> {
  for (const { 0: sign, index } of text.matchAll(AT)) {
    const end = index + sign.length;
    DOMAIN.lastIndex = end;
    const domain = DOMAIN.exec(text)?.[0];
    if (domain === undefined) continue;
    if (!/[[({<]/.test(sign) && !isSpelledOut(domain)) continue;
    const from = Math.max(0, index - LONGEST_LOCAL);
    const local = LOCAL.exec(text.slice(from, index));
    if (local === null) continue;
    yield* dots(local[0], offset + from + local.index);
    yield { start: offset + index, end: offset + end, text: '@', code: CODE };
    yield* dots(domain, offset + end);
  }
}

/** Whether a domain after a bare "at" is one: "at the dot in the middle" is not. */
function isSpelledOut(domain: string): boolean {
  const last = [...domain.matchAll(DOTS)].at(-1);
  if (last === undefined) return false;
  return TOP_LEVEL.test(domain.slice(last.index + last[0].length)) || /[[({<]/.test(last[0]);
}

function* dots(part: string, from: number): Generator<Place> {
  for (const { 0: dot, index } of part.matchAll(DOTS)) {
    yield { start: from + index, end: from + index + dot.length, text: '.', code: CODE };
  }
}
