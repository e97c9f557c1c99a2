import { lazily } from './lazily.ts';
import type { Cue, Document, DocumentDetector, Span } from './document.ts';

/** Terms of a theme, lower case, by how much they say. */
export interface ThemeTerms {
  /** Hardly used elsewhere. */
  readonly strong: readonly string[];
  readonly usual: readonly string[];
  /** Say that the matter is somebody's own and not yet known: without them a text is news or a lesson. */
  readonly own: readonly string[];
}

type Spec = Pick<DocumentDetector, 'id' | 'title' | 'placeholder' | 'source'> & {
  readonly terms: ThemeTerms;
  /** Amounts and percentages there must be beside them. */
  readonly figures: number;
};

const STRONG = 3;
const USUAL = 2;
const LEAST_WEIGHT = 8;
const LEAST_TERMS = 4;
/** Terms further apart than this belong to different parts of a text. */
const GAP = 1200;
/** Figures are looked for in so much of the text around the terms. */
const AROUND = 200;
const REACH = 20_000;
const FIGURE = lazily(
  () =>
    /(?:[$€£¥]|(?<!\p{L})(?:usd|eur|gbp|chf|jpy) ?)\s?\d|\d[\d.,]{0,12}\s?(?:%|percent|prozent|million|billion|mio|mrd|bn|mn|k(?!\p{L})|m(?!\p{L})|€|eur|usd|gbp|chf)/giu,
);

/**
 * A detector for texts about a confidential matter: several different terms of it close together, figures where the matter is one
 * of money, and words that say whose it is. One word, however telling, is no finding; nor is a text that only explains the matter.
 */
export function theme({ terms, figures, ...about }: Spec): DocumentDetector {
  const weights = new Map<string, number>();
  for (const term of terms.usual) weights.set(term, USUAL);
  for (const term of terms.strong) weights.set(term, STRONG);
  for (const term of terms.own) weights.set(term, 0);
  const keywords = [...weights.keys()];
  return {
    ...about,
    category: 'business',
    cues: {
      keywords,
      get pattern() {
        const longestFirst = keywords.toSorted((a, b) => b.length - a.length).join('|');
        return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst})(?![\\p{L}\\p{N}])`, 'iu');
      },
    },
    find: (document) =>
      document.cues.length < LEAST_TERMS
        ? []
        : [...clusters(document.cues)].flatMap((cues) => weigh(document, cues, weights, figures)),
  };
}

function* clusters(cues: readonly Cue[]): Generator<readonly Cue[]> {
  let cluster: Cue[] = [];
  for (const cue of cues) {
    const last = cluster.at(-1);
    if (last !== undefined && cue.start - last.end > GAP) {
      yield cluster;
      cluster = [];
    }
    cluster.push(cue);
  }
  yield cluster;
}

function weigh(
  { text }: Document,
  cues: readonly Cue[],
  weights: ReadonlyMap<string, number>,
  figures: number,
): Span[] {
  const [first] = cues;
  const last = cues.at(-1);
  if (first === undefined || last === undefined) return [];
  const seen = new Set<string>();
  let weight = 0;
  let own = 0;
  for (const { start, end } of cues) {
    const term = text.slice(start, end).toLowerCase();
    if (seen.has(term)) continue;
    seen.add(term);
    const worth = weights.get(term) ?? 0;
    weight += worth;
    if (worth === 0) own++;
  }
  if (weight < LEAST_WEIGHT || seen.size - own < LEAST_TERMS - 1 || seen.size < LEAST_TERMS)
    return [];
  const from = Math.max(0, first.start - AROUND);
  const around = text.slice(from, Math.min(last.end + AROUND, from + REACH));
  if ((around.match(FIGURE())?.length ?? 0) < figures) return [];
  return [
    {
      start: first.start,
      end: last.end,
      confidence: own === 0 ? 40 : Math.min(80, 55 + 5 * own),
      evidence: own === 0 ? ['terms'] : ['terms', 'own-matter'],
    },
  ];
}
