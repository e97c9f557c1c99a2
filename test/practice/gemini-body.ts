import * as z from 'zod/mini';
import { decode, formRequest } from './google-frames.ts';

/** The decoded inner array of a Gemini turn: prompt at `/0/0`, conversation at `/2/0`, at least 69 long. */
const Inner = z
  .array(z.unknown())
  .check(z.refine((value) => value.length >= 69, 'shorter than the real one'));

const Outer = z.tuple([z.null(), z.string()]);
const Prompt = z.tuple([z.string()], z.unknown());
const Place = z.tuple([z.string(), z.string(), z.string()], z.unknown());

/** One turn; `conversation` is empty for the first. */
export interface GeminiTurn {
  readonly prompt: string;
  readonly conversation: string;
}

/** Reads the form body of StreamGenerate; undefined when it is not what the real service takes. */
export function readTurn(body: Buffer): GeminiTurn | undefined {
  const outer = z.safeParse(Outer, formRequest(body));
  if (!outer.success) return undefined;
  const inner = z.safeParse(Inner, decode(outer.data[1]));
  if (!inner.success) return undefined;
  const prompt = z.safeParse(Prompt, inner.data[0]);
  const place = z.safeParse(Place, inner.data[2]);
  if (!prompt.success || !place.success) return undefined;
  return { prompt: prompt.data[0], conversation: place.data[0] };
}

/** One call of a batchexecute body. */
export interface Call {
  readonly id: string;
  readonly parameters: readonly unknown[];
}

const Batch = z.tuple([z.array(z.tuple([z.string(), z.string()], z.unknown()))]);

/** Reads a batchexecute body `[[[id, "<parameters>", null, "generic"], …]]`. */
export function readCalls(body: Buffer): readonly Call[] {
  const batch = z.safeParse(Batch, formRequest(body));
  if (!batch.success) return [];
  return batch.data[0].map(([id, text]) => {
    const parameters = decode(text);
    return { id, parameters: Array.isArray(parameters) ? parameters : [] };
  });
}
