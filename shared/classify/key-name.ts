/** UTF-16 units of a value's own line that are looked at before it. */
const LINE = 160;
/** Units and lines above it in which the objects and lists around it may begin. */
const ABOVE = 1200;
const LINES = 24;
const LONGEST_NAME = 60;
/** What may stand between a name and its sign. */
const AROUND = ':?+.|=! \t\\"\'`]';
const NAME_CHAR = /[\p{L}\p{N}_$@#./ -]/u;
/** What ends a line that opens an object, a list, a block of text or an element. */
const OPENS = /(?:[:=([{]|=>|[:=] ?[|>][+-]?\d?)$/;
const LEVELS = 2;
const PLAIN_NAME = Uint8Array.from({ length: 128 }, (_, unit) =>
  NAME_CHAR.test(String.fromCharCode(unit)) ? 1 : 0,
);

/**
 * The names a value is given to, nearest first: its own key and the keys of up to two objects or lists that begin on lines above it.
 * Reads what JSON, YAML, XML, INI, environment files, HTTP headers, URLs and code have in common: a name, then one of `=`, `:`, `>`,
 * then the value, and deeper lines for what is inside. Cost: at most {@link LINE} units of its line and {@link ABOVE} above it.
 */
export function keysOver(text: string, at: number): readonly string[] {
  const keys: string[] = [];
  const own = keyBefore(text, at);
  if (own !== undefined) keys.push(own);
  let start = lineStart(text, at);
  const floor = Math.max(0, at - ABOVE);
  let { indent, listed } = indentOf(text, start);
  for (let lines = 0; start > floor && lines < LINES && keys.length <= LEVELS; lines++) {
    if (indent === 0 && !listed) break;
    const end = start - 1;
    start = lineStart(text, end);
    const outer = indentOf(text, start);
    const isOver = outer.indent < indent || (listed && outer.indent === indent && !outer.listed);
    if (!isOver || outer.indent >= end - start) continue;
    const key = opened(text, start, end);
    if (key === undefined) break;
    keys.push(key);
    ({ indent, listed } = outer);
  }
  return keys;
}

/** The name a line ends with, when what follows is inside of it. */
function opened(text: string, start: number, end: number): string | undefined {
  const line = text.slice(Math.max(start, end - LINE), end).trimEnd();
  const element = /<([\p{L}_][\p{L}\p{N}_.:-]{0,59})(?:\s[^<>]{0,100})?>$/u.exec(line);
  if (element !== null) return element[1];
  if (!OPENS.test(line)) return undefined;
  const head = line.replace(/[\s|>+\d([{-]{0,12}$/, '');
  return keyBefore(head, head.length);
}

/** The name on the same line whose value `at` lies in. */
function keyBefore(text: string, at: number): string | undefined {
  const low = Math.max(0, at - LINE);
  let isList = false;
  for (let i = at - 1; i >= low; i--) {
    const char = text.charAt(i);
    if (char === '\n' || char === '\r' || '{};&|'.includes(char)) return undefined;
    if (char === ',') isList = true;
    else if (char === '[') isList = false;
    else if (char === '>' && text.charAt(i - 1) !== '=' && text.charAt(i - 1) !== '-')
      return elementBefore(text, i);
    else if ((char === '=' || char === ':') && !isPart(text, i)) {
      return isList ? undefined : nameBefore(text, i);
    }
  }
  return undefined;
}

/** A colon within an address or a time ends no name. */
const isPart = (text: string, colon: number): boolean =>
  text.startsWith('://', colon) ||
  (isDigit(text.charAt(colon - 1)) && isDigit(text.charAt(colon + 1)));
const isDigit = (char: string): boolean => char >= '0' && char <= '9';

/** `<name>` and `<name attribute="…">`, not `</name>`. */
const elementBefore = (text: string, close: number): string | undefined =>
  /<([\p{L}_][\p{L}\p{N}_.:-]{0,59})(?:\s[^<>]{0,100})?$/u.exec(
    text.slice(Math.max(0, close - LINE), close),
  )?.[1];

function nameBefore(text: string, sign: number): string | undefined {
  let end = sign;
  while (end > 0 && sign - end < 8 && AROUND.includes(text.charAt(end - 1))) end--;
  const start = nameStart(text, end);
  const name = text.slice(start, end).trim();
  if (!/\p{L}/u.test(name)) return undefined;
  // `pin: string = "…"`: the type stands between the name and the sign.
  if (text.charAt(sign) !== '=' || text.charAt(start - 1) !== ':') return name;
  return `${text.slice(nameStart(text, start - 1), start - 1).trim()} ${name}`.trim();
}

function nameStart(text: string, end: number): number {
  const low = Math.max(0, end - LONGEST_NAME);
  let start = end;
  while (start > low && isNameChar(text.charCodeAt(start - 1))) start--;
  return start;
}

const isNameChar = (unit: number): boolean =>
  unit < 0x80
    ? (PLAIN_NAME[unit] ?? 0) === 1
    : // A half of a pair is no letter: names beyond the basic plane end there.
      NAME_CHAR.test(String.fromCharCode(unit));

function lineStart(text: string, at: number): number {
  const low = Math.max(0, at - ABOVE);
  let start = at;
  while (start > low && text.charCodeAt(start - 1) !== 0x0a) start--;
  return start;
}

/** How deep a line stands, and whether it is an item of a YAML list, whose dash may stand as deep as the list's name. */
function indentOf(text: string, start: number): { indent: number; listed: boolean } {
  let at = start;
  while (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09) at++;
  return { indent: at - start, listed: text.startsWith('- ', at) };
}
