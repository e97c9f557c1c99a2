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

const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[{}[\],:]/g;

/** `raw` is known to be valid, so the scan needs no error of its own. */
function scan(raw: string, nesting: number): Slot[] {
  const slots: Slot[] = [];
  const stack: Container[] = [];
  const tokens = new RegExp(TOKEN);
  const here = (): string => {
    const top = stack.at(-1);
    if (!top) return '';
    return `${top.path}/${top.isArray ? top.index : (top.key ?? '')}`;
  };
  for (let match = tokens.exec(raw); match; match = tokens.exec(raw)) {
    const token = match[0];
    const top = stack.at(-1);
    const start = match.index;
    if (token === '{' || token === '[') {
      stack.push({ path: here(), isArray: token === '[', index: 0, key: undefined });
    } else if (token === '}' || token === ']') stack.pop();
    else if (token === ',') {
      if (top?.isArray) top.index++;
      else if (top) top.key = undefined;
    } else if (token.startsWith('"')) {
      const text = unquote(token);
      if (top && !top.isArray && top.key === undefined) {
        top.key = text.replaceAll('~', '~0').replaceAll('/', '~1');
        slots.push(slot(start, token, `${here()}#key`, text, undefined));
      } else {
        const inner = nesting < MAX_NESTING ? readJsonInside(text, nesting) : undefined;
        slots.push(slot(start, token, here(), text, inner));
      }
    } else if (token.length >= MIN_DIGITS && token !== ':') {
      slots.push(slot(start, token, here(), token, undefined));
    }
  }
  return slots;
}

/** A string is only taken for JSON when it is a container: `"123"` and `"\"x\""` are plain texts. */
function readJsonInside(text: string, nesting: number): Body | undefined {
  const first = text.trimStart()[0];
  return first === '{' || first === '[' ? readJson(text, nesting + 1) : undefined;
}

function slot(
  start: number,
  token: string,
  path: string,
  text: string,
  inner: Body | undefined,
): Slot {
  return {
    start,
    end: start + token.length,
    path,
    text,
    encode: (value) => JSON.stringify(value),
    inner,
  };
}

function unquote(token: string): string {
  return token.includes('\\') ? String(JSON.parse(token)) : token.slice(1, -1);
}
