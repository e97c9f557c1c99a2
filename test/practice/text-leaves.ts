import { inflations } from './inflate.ts';
import type { Recorded } from './recording.ts';

/** One text inside a request or frame, with where it stands. Array indices are `*`: pieces of one list belong together. */
export interface TextLeaf {
  readonly slot: string;
  readonly text: string;
}

function ofJson(value: unknown, slot: string): TextLeaf[] {
  if (typeof value === 'string') {
    const inner = parsed(value);
    return inner === undefined ? [{ slot, text: value }] : ofJson(inner, `${slot}→`);
  }
  if (Array.isArray(value)) return value.flatMap((item) => ofJson(item, `${slot}/*`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => ofJson(item, `${slot}/${key}`));
}

/** Structured JSON only: a bare number or word is text of its own. */
function parsed(text: string): object | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function ofText(text: string, slot: string): TextLeaf[] {
  const value = parsed(text);
  if (value !== undefined) return ofJson(value, slot);
  if (!/^[\w.$~%*+-]+=\S*$/.test(text)) return [{ slot, text }];
  return [...new URLSearchParams(text)].flatMap(([key, item]) => ofText(item, `${slot}?${key}`));
}

/** Base64 that a page may have made of a piece is undone, when it gives printable text. */
function unpacked({ slot, text }: TextLeaf): TextLeaf[] {
  if (!/^[A-Za-z0-9+/_-]{4,}={0,2}$/.test(text)) return [];
  const decoded = Buffer.from(text, 'base64').toString();
  // eslint-disable-next-line no-control-regex -- control signs are what tells bytes from text
  return /[\u0000-\u0008\uFFFD]/.test(decoded) ? [] : [{ slot: `${slot} base64`, text: decoded }];
}

/** Decoded as a form field is, because that takes broken sequences too. */
function lastSegment({ pathname }: URL): string {
  return new URLSearchParams(`p=${pathname.split('/').at(-1)}`).get('p') ?? '';
}

/** The texts of one request (body, query fields, last path segment) or frame, in document order, compressed bodies inflated. */
export function textLeaves(entry: Recorded): readonly TextLeaf[] {
  const url = new URL(entry.url);
  const data = entry.kind === 'request' ? entry.body : entry.data;
  const [inflated = data] = inflations(data).map(([, bytes]) => bytes);
  const leaves = [
    { slot: 'path', text: lastSegment(url) },
    ...[...url.searchParams].flatMap(([key, item]) => ofText(item, `url?${key}`)),
    ...ofText(inflated.toString(), entry.kind),
  ].filter(({ text }) => text !== '');
  return [...leaves, ...leaves.flatMap(unpacked)];
}
