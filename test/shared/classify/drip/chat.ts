import { classify } from '../../../../shared/classify/classify.ts';
import { keepTrace, type Memory } from '../../../../shared/classify/drip/memory.ts';
import { recall } from '../../../../shared/classify/drip/recall.ts';
import type { Finding } from '../../../../shared/classify/finding.ts';

/** One prompt of a chat, when it is not simply the next in conversation `c`. */
export interface Said {
  readonly text: string;
  readonly conversation?: string;
  /** ms after the prompt before; left out: half a minute. */
  readonly after?: number;
}

/** What a chat came to. */
export interface Chat {
  /** For each prompt, what the past made of it. */
  readonly found: readonly (readonly Finding[])[];
  readonly memory: Memory;
}

export const EMPTY: Memory = { key: '00112233445566778899aabbccddeeff', traces: [] };

/** Lets prompts leave one after the other, whatever is found in them. */
export function chat(prompts: readonly (string | Said)[]): Chat {
  let memory = EMPTY;
  let now = Date.UTC(2026, 10, 22);
  const found = prompts.map((prompt) => {
    const {
      text,
      conversation = 'c',
      after = 30_000,
    } = typeof prompt === 'string' ? { text: prompt } : prompt;
    now += after;
    const past = { memory, conversation, now, kept: () => undefined };
    const { findings, trace } = recall(text, classify(text), past);
    memory = keepTrace(memory, trace);
    return findings;
  });
  return { found, memory };
}
