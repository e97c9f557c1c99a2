import type { Runner } from './engine.ts';
import type { Hit } from './scan.ts';

const NO_GROUPS = {};

/** Turns a pattern's match into a hit, or drops it: span, judge, context, confidence. Cost: bounded by the detector. */
export function examine(run: Runner, text: string, match: RegExpExecArray): Hit | undefined {
  const { detector } = run;
  const narrowed = match.indices?.groups?.['value'];
  const span = narrowed ?? [match.index, match.index + match[0].length];
  const [from, to] = span;
  const judgement = detector.judge?.({
    text,
    start: from,
    end: to,
    value: text.slice(from, to),
    groups: match.groups ?? NO_GROUPS,
  });
  if (detector.judge !== undefined && judgement === undefined) return undefined;
  const start = judgement?.start ?? from;
  const end = judgement?.end ?? to;
  const evidence = [...(judgement?.evidence ?? ['format'])];
  let confidence = judgement?.confidence ?? detector.confidence;
  if (run.context !== undefined && detector.context !== undefined) {
    const words = run.context(text, start, end);
    if (words.length > 0) confidence += detector.context.raise;
    else if (detector.context.required === true) return undefined;
    evidence.push(...words);
  }
  if (confidence < 1 || end <= start) return undefined;
  return {
    detector: detector.id,
    category: detector.category,
    start,
    end,
    confidence: Math.min(100, confidence),
    evidence,
    specificity: detector.specificity,
  };
}
