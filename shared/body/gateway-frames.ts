import type { Leaf } from './body.ts';
import { readJson } from './json.ts';
import { readProtobuf } from './protobuf.ts';

const INTRO = 0x0f;
const DATA = 0x0d;
const HEADER = 6;

/**
 * Reads the binary messages of Meta's gateway socket, read from an open client of 2026: frames of a type, a stream's number of
 * two bytes and a length of three, the lowest byte first. The first frame holds JSON; a data frame two more bytes and JSON whose
 * `payload` is a protobuf message in base64. Undefined when the bytes are anything else.
 */
export function readGatewayFrames(bytes: Uint8Array): Leaf[] | undefined {
  const leaves: Leaf[] = [];
  let at = 0;
  while (at < bytes.length) {
    const [type, , , low = 0, middle = 0, high = 0] = bytes.subarray(at, at + HEADER);
    const start = at + HEADER;
    at = start + low + middle * 0x100 + high * 0x10000;
    if ((type !== INTRO && type !== DATA) || at > bytes.length) return undefined;
    const found = readContent(bytes.subarray(type === DATA ? start + 2 : start, at));
    if (found === undefined) return undefined;
    leaves.push(...found);
  }
  return leaves.length > 0 ? leaves : undefined;
}

function readContent(bytes: Uint8Array): readonly Leaf[] | undefined {
  const json = readJson(new TextDecoder().decode(bytes));
  if (json === undefined) return undefined;
  const leaves: Leaf[] = [];
  for (const leaf of json.leaves) {
    leaves.push(leaf);
    if (leaf.path !== '/payload') continue;
    const payload = fromBase64(leaf.text);
    const inner = payload && readProtobuf(payload);
    if (inner === undefined) return undefined;
    leaves.push(...inner.map(({ path, text }) => ({ path: `/payload→${path}`, text })));
  }
  return leaves;
}

function fromBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    // No base64, then no payload that could be read: the caller says so.
    return undefined;
  }
}
