import type { BulkKind } from '../bulk.ts';

/** How long a prompt counts. Who takes longer between the halves of a card number types it into something else. */
const WINDOW_MS = 60 * 60_000;
/** A prompt is asked about on every layer it passes, one shortly after the other. */
const PASSING_MS = 2000;
const MAX_PROMPTS = 100;
/** So many of the last prompts keep their ends: a number given digit by digit is not longer. */
const MAX_ENDS = 20;

/** The end of a prompt, where a value may have been begun. */
export interface End {
  /** A word, or some words and a number. The only text of a prompt that is kept. */
  readonly text: string;
  /** Nothing but punctuation came after it. */
  readonly isLast: boolean;
}

/** What is kept of one prompt that left. */
export interface Trace {
  /** ms since 1970. */
  readonly at: number;
  readonly conversation: string;
  /** Tells the prompt when it comes again: see `promptHash`. */
  readonly prompt: number;
  readonly ends: readonly End[];
  /** The prompt was one piece of a number or key and nothing else, so that the next may go on where it ended. */
  readonly isPiece: boolean;
  /** Persons, accounts and the like named in it: kind and digest, at most 40. */
  readonly values: readonly (readonly [kind: BulkKind, digest: string])[];
}

/**
 * What is remembered of the prompts a user gave to one app, oldest first. Plain JSON. It belongs in memory or in the browser's
 * session storage and nowhere else: beside digests it holds up to 20 ends of prompts.
 */
export interface Memory {
  /** Secret of the digests; 16 random bytes in hexadecimal. */
  readonly key: string;
  readonly traces: readonly Trace[];
}

/** The prompts that still count for one that is asked about now: without itself, when it is on its way. Linear in the memory. */
export const earlierTraces = ({ traces }: Memory, prompt: number, now: number): readonly Trace[] =>
  traces.filter(
    (trace) =>
      now - trace.at < WINDOW_MS && !(trace.prompt === prompt && now - trace.at < PASSING_MS),
  );

/**
 * The memory with one more prompt, which has left; the same memory when it knows the prompt. A piece of a number may come twice, and
 * then counts twice. Old prompts and ends are let go.
 */
export function keepTrace(memory: Memory, trace: Trace): Memory {
  const isKnown = memory.traces.some(
    ({ prompt, at }) => prompt === trace.prompt && (!trace.isPiece || trace.at - at < PASSING_MS),
  );
  if (isKnown) return memory;
  const recent = memory.traces.filter(({ at }) => trace.at - at < WINDOW_MS);
  const traces = [...recent, trace].slice(-MAX_PROMPTS);
  const first = traces.length - MAX_ENDS;
  return {
    ...memory,
    traces: traces.map((each, index) =>
      index < first && each.ends.length > 0 ? { ...each, ends: [] } : each,
    ),
  };
}

/** A conversation got a name of its own: its prompts go with it. */
export function moveConversation(memory: Memory, from: string, to: string): Memory {
  const move = (trace: Trace): Trace =>
    trace.conversation === from ? { ...trace, conversation: to } : trace;
  return { ...memory, traces: memory.traces.map(move) };
}
