import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type * as z from 'zod/mini';
import { checked, refused, type Checked } from './checked.ts';

/** The most bytes that are taken off the network. */
export const MAX_BODY = 2 * 1024 * 1024;
/** The most bytes a gzip body may become: 200 events of the largest kind are below 5 MiB, a bomb is far above. */
export const MAX_UNPACKED = 8 * 1024 * 1024;

/** How much a request may carry: off the network, and once it is unpacked. */
export interface Caps {
  readonly body: number;
  readonly unpacked: number;
}
const CAPS: Caps = { body: MAX_BODY, unpacked: MAX_UNPACKED };
/** For a policy, whose dictionaries may hold a million terms: some 12 MB when they have ten letters each. */
export const POLICY_CAPS: Caps = { body: 48 * 1024 * 1024, unpacked: 48 * 1024 * 1024 };

const unzip = promisify(gunzip);

/**
 * Reads a JSON body within the caps and checks it: `request-too-large`, or `request-invalid` for everything else that is
 * wrong. The parser's own message is dropped, since it quotes the text it stumbled over.
 */
export async function readJson<S extends z.ZodMiniType>(
  request: Request,
  schema: S,
  caps: Caps = CAPS,
): Promise<Checked<z.output<S>>> {
  // A form of a foreign page cannot send this type without the browser asking us first.
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? ''))
    return refused('request-invalid');
  const text = await readText(request, caps);
  if (!text.ok) return text;
  const parsed = parseJson(text.value);
  if (!parsed.ok) return parsed;
  const result = schema.safeParse(parsed.value);
  return result.success ? checked(result.data) : refused('request-invalid');
}

async function readText(request: Request, caps: Caps): Promise<Checked<string>> {
  const raw = await readCapped(request, caps.body);
  if (!raw.ok) return raw;
  const encoding = request.headers.get('content-encoding') ?? 'identity';
  if (encoding === 'identity') return decode(raw.value);
  if (encoding !== 'gzip') return refused('request-invalid');
  const unpacked = await unpack(raw.value, caps.unpacked);
  return unpacked.ok ? decode(unpacked.value) : unpacked;
}

async function readCapped(request: Request, most: number): Promise<Checked<Uint8Array>> {
  if (Number(request.headers.get('content-length')) > most) return refused('request-too-large');
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > most) return refused('request-too-large');
    chunks.push(chunk);
  }
  return checked(Buffer.concat(chunks));
}

async function unpack(packed: Uint8Array, most: number): Promise<Checked<Uint8Array>> {
  try {
    return checked(await unzip(packed, { maxOutputLength: most }));
  } catch (error) {
    const tooLarge =
      error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return refused(tooLarge ? 'request-too-large' : 'request-invalid');
  }
}

function decode(bytes: Uint8Array): Checked<string> {
  try {
    return checked(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof TypeError) return refused('request-invalid');
    throw error;
  }
}

function parseJson(text: string): Checked<unknown> {
  try {
    return checked(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return refused('request-invalid');
    throw error;
  }
}
