import { isUtf8 } from 'node:buffer';
import * as zlib from 'node:zlib';

const MOST = 64 * 1024 * 1024;
/** A sync flush takes what a cut-off body holds so far. Not for raw deflate, which then finds something in any text. */
const LIMIT = { maxOutputLength: MOST, finishFlush: zlib.constants.Z_SYNC_FLUSH };
const BROTLI = { maxOutputLength: MOST, finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH };

const INFLATERS: readonly (readonly [string, (data: Buffer) => Buffer])[] = [
  ['gzip', (data) => zlib.gunzipSync(data, LIMIT)],
  ['deflate', (data) => zlib.inflateSync(data, LIMIT)],
  ['deflate-raw', (data) => zlib.inflateRawSync(data, { maxOutputLength: MOST })],
  ['brotli', (data) => zlib.brotliDecompressSync(data, BROTLI)],
  ['zstd', (data) => zlib.zstdDecompressSync(data, { maxOutputLength: MOST })],
];

/**
 * Every way in which `data` can be inflated. All are tried, whatever the headers say: a page that hides text does not announce
 * how. Data that is not of a format throws in its inflater, and that is the answer "no". Valid UTF-8 is not tried: compressed data
 * never is, bar a few bytes, and trying costs a millisecond.
 */
export function inflations(data: Buffer): readonly (readonly [form: string, inflated: Buffer])[] {
  if (isUtf8(data)) return [];
  return INFLATERS.flatMap(([form, inflate]) => {
    try {
      const inflated = inflate(data);
      return inflated.length > 0 ? [[form, inflated] as const] : [];
    } catch (error) {
      if (error instanceof Error) return [];
      throw error;
    }
  });
}
