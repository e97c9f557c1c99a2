import type { ContextCheck } from './context.ts';
import type { Runner } from './engine.ts';
import type { Hit } from './scan.ts';
import type { NameFinder, ValueName } from './value-name.ts';

const NO_GROUPS = {};
const NOTHING: readonly string[] = [];

/**
 * Turns a pattern's match into a hit, or drops it: span, judge, context, confidence. Where a context word is `required` there is no
 * hit without one, nor where it would stay below `least` with one. `mayHaveWord` says whether the text has a context word at all.
 * Cost: bounded by the detector.
 */
export function examine(
  run: Runner,
  text: string,
  match: RegExpExecArray,
  required: boolean,
  least: number,
  namesOf: NameFinder,
  mayHaveWord: () => boolean,
): Hit | undefined {
  const narrowed = match.indices?.groups?.['value'];
  const span = narrowed ?? [match.index, match.index + match[0].length];
  const [from, to] = span;
  const judgement = run.judge?.({
    text,
    start: from,
    end: to,
    value: text.slice(from, to),
    groups: match.groups ?? NO_GROUPS,
  });
  if (run.judge !== undefined && judgement === undefined) return undefined;
  let confidence = judgement?.confidence ?? run.confidence;
  // No word could make it what is wanted, so none is looked for: most candidates in prose and logs are such.
  if (confidence + run.raise < least) return undefined;
  const start = judgement?.start ?? from;
  const end = judgement?.end ?? to;
  const evidence = [...(judgement?.evidence ?? ['format'])];
  if (run.context !== undefined) {
    const words = mayHaveWord() ? wordsOf(run.context, text, start, end, namesOf) : NOTHING;
    if (words.length > 0) confidence += run.raise;
    else if (required) return undefined;
    evidence.push(...words);
  }
  if (confidence < 1 || end <= start) return undefined;
  return {
    detector: run.id,
    category: run.category,
    start,
    end,
    confidence: Math.min(100, confidence),
    evidence,
    specificity: run.specificity,
  };
}

/** Evidence of a context word beside a value or over it. */
function wordsOf(
  context: ContextCheck,
  text: string,
  start: number,
  end: number,
  namesOf: NameFinder,
): readonly string[] {
  const near = context(text, start, end);
  return near.length > 0 ? near : namedWords(context, namesOf(start));
}

/** Evidence that a value's column or key, however far above it stands, has one of the context words. */
function namedWords(context: ContextCheck, names: readonly ValueName[]): readonly string[] {
  for (const { evidence, words } of names) {
    if (context(words, words.length, words.length).length > 0) return [evidence];
  }
  return NOTHING;
}
