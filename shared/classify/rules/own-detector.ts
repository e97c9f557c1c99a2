import { NEAR_DISTANCE } from '../../policy/rule-limits.ts';
import type { Near, RuleParts } from '../../policy/rule-pack.ts';
import type { Category } from '../finding.ts';
import type { Severity } from '../severity.ts';

/** What an admin's own detector is called; dialogs and the console show it. */
export interface CustomDetector {
  readonly id: string;
  readonly title: string;
  readonly category: Category;
}

/** A dictionary or pattern, and what its findings must fulfil. */
export interface OwnDetector extends CustomDetector {
  readonly confidence: number;
  readonly marks: Marks;
  readonly near: readonly CompiledNear[];
  readonly minCount: number;
  readonly minDistinct: number;
}

/** What a pack writes on findings. */
export interface Marks {
  readonly labels?: readonly string[];
  readonly severity?: Severity;
}

/** What must, or must not, stand near a hit, as `near` of the pack says it. */
export interface CompiledNear {
  /** Ids of detectors, own or built-in, and of lists of near words. */
  readonly sources: readonly string[];
  readonly before: number;
  readonly after: number;
  readonly absent: boolean;
  /** 0: it must be there. */
  readonly raise: number;
}

const TERM_CONFIDENCE = 90;
const PATTERN_CONFIDENCE = 80;

/** Under this id near words are hits until they have been looked for; no detector can have it. */
export const wordsId = (number: number): string => `near:${number}`;
/** Whether an id is one of those. */
export const isWordsId = (id: string): boolean => id.startsWith('near:');

/** Gives each list of near words a number; lists of the same words share one, since packs of thousands of rules name few. */
export function numberWords(): {
  readonly numberOf: (near: Near) => number;
  readonly lists: readonly (readonly string[])[];
} {
  const numbers = new Map<string, number>();
  const lists: string[][] = [];
  return {
    lists,
    numberOf({ words = [] }) {
      const key = JSON.stringify(words);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, lists.length);
      lists.push([...words]);
      return lists.length - 1;
    },
  };
}

/** Detectors of a pack by id. */
export function compileDetectors(
  { dictionaries, patterns }: Pick<RuleParts, 'dictionaries' | 'patterns'>,
  numberOf: (near: Near) => number,
): ReadonlyMap<string, OwnDetector> {
  const compile = (
    own: RuleParts['dictionaries'][number] | RuleParts['patterns'][number],
    confidence: number,
  ): [string, OwnDetector] => [
    own.id,
    {
      id: own.id,
      title: own.title,
      category: own.category,
      confidence: own.confidence ?? confidence,
      marks: marksOf(own),
      near: (own.near ?? []).map((near) => compileNear(near, numberOf)),
      minCount: own.minCount ?? 1,
      minDistinct: own.minDistinct ?? 1,
    },
  ];
  return new Map([
    ...dictionaries.map((own) => compile(own, TERM_CONFIDENCE)),
    ...patterns.map((own) => compile(own, PATTERN_CONFIDENCE)),
  ]);
}

/** Labels and severity, without fields that are not given. */
export function marksOf({
  labels,
  severity,
}: {
  readonly labels?: readonly string[] | undefined;
  readonly severity?: Severity | undefined;
}): Marks {
  return {
    ...(labels === undefined || labels.length === 0 ? {} : { labels }),
    ...(severity === undefined ? {} : { severity }),
  };
}

function compileNear(near: Near, numberOf: (near: Near) => number): CompiledNear {
  const { words = [], detectors = [], before, after, absent, raise } = near;
  return {
    sources: [...detectors, ...(words.length === 0 ? [] : [wordsId(numberOf(near))])],
    before: before ?? NEAR_DISTANCE,
    after: after ?? NEAR_DISTANCE,
    absent: absent === true,
    raise: raise ?? 0,
  };
}
