import { BULK_LEAST } from '../bulk.ts';
import { bulkPersonalData } from '../documents/bulk-personal-data.ts';
import type { Finding } from '../finding.ts';
import type { Kept } from '../../redact/vault.ts';
import { countAcross, countedIn } from './count-values.ts';
import { promptHash } from './digest.ts';
import { endsOf, isPiece } from './edges.ts';
import { joinPrompts } from './join-prompts.ts';
import { earlierTraces, type Memory, type Trace } from './memory.ts';

/** Over all conversations with an app it takes more: who helps many people in a day does so in as many conversations. */
const BULK_OVER_ALL = 2 * BULK_LEAST;

/** What a text is seen in the light of. */
export interface Past {
  /** What left for the same app before. */
  readonly memory: Memory;
  /** Undefined where nobody can tell; then the text may go on with any of the app's conversations. */
  readonly conversation: string | undefined;
  /** ms since 1970. */
  readonly now: number;
  /** The prompts before this one in the same request, which no memory holds yet. */
  readonly together?: readonly Trace[];
  /** The value behind a placeholder of the conversation. */
  readonly kept: (placeholder: string) => Kept | undefined;
}

/** What the past makes of a text. */
export interface Recalled {
  /** What no text shows alone, as findings in this one. */
  readonly findings: readonly Finding[];
  /** What to keep of this text once it has left: see `keepTrace`. */
  readonly trace: Trace;
}

/**
 * Sees a prompt in the light of those before it: a number or key begun in one and ended in another, and many persons named one at a
 * time. Pure. Whoever asks keeps the trace when, and only when, the text leaves, under the digest of what left.
 *
 * Cost for a prompt without digits at its edges: about 10 µs.
 */
export function recall(text: string, findings: readonly Finding[], past: Past): Recalled {
  const { memory, conversation, now, kept } = past;
  const prompt = promptHash(text);
  const { own, all } = tracesBefore(prompt, past);
  const joined = joinEarlier(text, findings, past);
  const counted = countedIn(memory.key, text, findings, kept);
  const isBulk = findings.some(({ detector }) => detector === bulkPersonalData.id);
  const many = isBulk
    ? []
    : [...countAcross(own, counted), ...countAcross(all, counted, BULK_OVER_ALL)].slice(0, 1);
  return {
    findings: [...joined, ...many],
    trace: {
      at: now,
      conversation: conversation ?? '',
      prompt,
      ends: endsOf(text, [...findings, ...joined]),
      isPiece: isPiece(text),
      values: counted.map(({ kind, digest }) => [kind, digest]),
    },
  };
}

/**
 * What of a prompt stands in a text that is none itself: pages repeat what is typed in drafts, titles and telemetry, where the second
 * half of a key is as secret as in the prompt that was stopped. Nothing is counted and nothing kept.
 */
export function joinEarlier(
  text: string,
  findings: readonly Finding[],
  past: Past,
): readonly Finding[] {
  const { own, all } = tracesBefore(promptHash(text), past);
  const joined = joinPrompts(own, text, findings);
  return joined.length > 0 ? joined : joinPrompts(all, text, findings);
}

function tracesBefore(prompt: number, { memory, conversation, now, together = [] }: Past) {
  const all = [...earlierTraces(memory, prompt, now), ...together];
  return { all, own: all.filter((trace) => trace.conversation === (conversation ?? '')) };
}
