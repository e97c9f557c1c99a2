import type { Leaf } from './body.ts';

/** Messages in messages beyond this are no service we know. */
const MAX_NESTING = 20;

/** Bytes that are neither text nor a message, up to this many, are an id or a hash. More could hide a text. */
const MAX_OPAQUE = 64;

const VARINT = 0;
const FIXED64 = 1;
const DELIMITED = 2;
const FIXED32 = 5;

/**
 * Reads the texts of a message in the wire format of Protocol Buffers, without its schema (protobuf.dev/programming-guides/encoding,
 * read 2026-11-22). A path is the field numbers, `/2/2`. A field that reads as text and as a message gives both. Undefined when the
 * bytes are no such message, or hold something that nobody can look into.
 */
export function readProtobuf(bytes: Uint8Array, path = '', nesting = 0): Leaf[] | undefined {
  if (nesting > MAX_NESTING) return undefined;
  const leaves: Leaf[] = [];
  let at = 0;
  while (at < bytes.length) {
    const key = varint(bytes, at);
    if (key === undefined || key.value < 8) return undefined;
    at = key.end;
    const field = `${path}/${Math.floor(key.value / 8)}`;
    const kind = key.value % 8;
    if (kind === VARINT) {
      const value = varint(bytes, at);
      if (value === undefined) return undefined;
      at = value.end;
    } else if (kind === FIXED64) at += 8;
    else if (kind === FIXED32) at += 4;
    else if (kind === DELIMITED) {
      const length = varint(bytes, at);
      if (length === undefined || length.end + length.value > bytes.length) return undefined;
      at = length.end + length.value;
      const found = readField(bytes.subarray(length.end, at), field, nesting);
      if (found === undefined) return undefined;
      leaves.push(...found);
    } else return undefined;
  }
  return at === bytes.length ? leaves : undefined;
}

function readField(bytes: Uint8Array, path: string, nesting: number): readonly Leaf[] | undefined {
  if (bytes.length === 0) return [];
  const text = textOf(bytes);
  const inner = readProtobuf(bytes, path, nesting + 1);
  if (text === undefined && inner === undefined) return bytes.length <= MAX_OPAQUE ? [] : undefined;
  return [...(text === undefined ? [] : [{ path, text }]), ...(inner ?? [])];
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Seven bits a byte, the lowest first; beyond 2⁵³ a value loses digits, which matters for none that is a length. */
function varint(bytes: Uint8Array, start: number): { value: number; end: number } | undefined {
  let value = 0;
  for (let at = start, weight = 1; at < start + 10; at++, weight *= 128) {
    const byte = bytes[at];
    if (byte === undefined) return undefined;
    value += (byte & 0x7f) * weight;
    if (byte < 0x80) return { value, end: at + 1 };
  }
  return undefined;
}
