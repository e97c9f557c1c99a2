import { bodyOf, type Body, type Slot } from './body.ts';

/** How deep JSON in a string in JSON is followed. Google's forms need three; more is no service we know. */
const MAX_NESTING = 5;

/** A number shorter than this cannot hold a card, an account or an identity number. */
const MIN_DIGITS = 8;

/**
 * Reads JSON as the list of its strings, its long numbers and its keys, each with its place in the raw text. The raw text is
 * scanned, not the parsed value: of a key given twice a parser keeps one, and the server may keep the other.
 *
 * Linear in the text. Returns undefined when the text is not JSON.
 */
export function readJson(raw: string, nesting = 0): Body | undefined {
  const first = raw.trimStart()[0];
  if (first !== '{' && first !== '[' && first !== '"') return undefined;
  if (!isJson(raw)) return undefined;
  return bodyOf(raw, scan(raw, nesting));
}

function isJson(raw: string): boolean {
  try {
    JSON.parse(raw);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

interface Container {
  readonly path: string;
  readonly isArray: boolean;
  index: number;
  key: string | undefined;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NUMBER = /-?[\d.eE+-]+/y;

/**
 * `raw` is known to be valid, so the scan needs no error of its own. Strings are skipped with `indexOf`: an expression that
 * steps over their characters runs out of stack in a text of 20 MB.
 */
function scan(raw: string, nesting: number): Slot[] {
  const slots: Slot[] = [];
  const stack: Container[] = [];
  const add = (start: number, end: number, path: string, text: string, inner?: Body): void => {
    slots.push({ start, end, path, text, encode: (value) => JSON.stringify(value), inner });
  };
  for (let at = 0; at < raw.length; at++) {
    const top = stack.at(-1);
    switch (raw.charCodeAt(at)) {
      case 0x7b: // {
      case 0x5b: // [
        stack.push({ path: place(top), isArray: raw[at] === '[', index: 0, key: undefined });
        break;
      case 0x7d: // }
      case 0x5d: // ]
        stack.pop();
        break;
      case 0x2c: // ,
        if (top?.isArray) top.index++;
        else if (top) top.key = undefined;
        break;
      case QUOTE: {
        const end = endOfString(raw, at);
        const text = unquote(raw.slice(at, end));
        if (top && !top.isArray && top.key === undefined) {
          top.key = text.replaceAll('~', '~0').replaceAll('/', '~1');
          add(at, end, `${place(top)}#key`, text);
        } else {
          add(
            at,
            end,
            place(top),
            text,
            nesting < MAX_NESTING ? readInside(text, nesting) : undefined,
          );
        }
        at = end - 1;
        break;
      }
      default: {
        NUMBER.lastIndex = at;
        const number = isNumeric(raw.charCodeAt(at)) ? NUMBER.exec(raw)?.[0] : undefined;
        if (number === undefined) break;
        if (number.length >= MIN_DIGITS) add(at, at + number.length, place(top), number);
        at += number.length - 1;
      }
    }
  }
  return slots;
}

/** The pointer to what stands here. */
function place(top: Container | undefined): string {
  return top ? `${top.path}/${top.isArray ? top.index : (top.key ?? '')}` : '';
}

const isNumeric = (code: number): boolean => (code >= 0x30 && code <= 0x39) || code === 0x2d;

/** Index after the closing quote: the first one with an even number of backslashes before it. */
function endOfString(raw: string, start: number): number {
  for (let at = raw.indexOf('"', start + 1); ; at = raw.indexOf('"', at + 1)) {
    let before = at - 1;
    while (raw.charCodeAt(before) === BACKSLASH) before--;
    if ((at - before) % 2 === 1) return at + 1;
  }
}

/** A string is only taken for JSON when it is a container: `"123"` and `"\"x\""` are plain texts. */
function readInside(text: string, nesting: number): Body | undefined {
  const first = text.trimStart()[0];
  return first === '{' || first === '[' ? readJson(text, nesting + 1) : undefined;
}

function unquote(token: string): string {
  return token.includes('\\') ? String(JSON.parse(token)) : token.slice(1, -1);
}
