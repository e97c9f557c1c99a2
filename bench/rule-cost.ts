import { classify } from '../shared/classify/classify.ts';
import { compileCustom, type CustomDetectors } from '../shared/classify/custom.ts';
import { mixedText } from './mixed-text.ts';
import { measureSpeed } from './speed.ts';

/** What an admin's own detectors cost. */
export interface RuleCost {
  readonly compileMs: number;
  /** Of pastes of 10 KB, with the built-in detectors. */
  readonly megabytesPerSecond: number;
}

const TEXTS = Array.from({ length: 8 }, (_, index) => mixedText(10_000, 100 + index));
const ROUND_MS = 60;

/** Patterns for project numbers, half of them with a word in front. */
export function patternCost(count: number): Promise<RuleCost> {
  const patterns = Array.from({ length: count }, (_, index) => ({
    id: `pattern-${index}`,
    title: `Pattern ${index}`,
    category: 'custom' as const,
    pattern: `${index % 2 === 0 ? '' : 'project\\s'}${letters(index)}-\\d{4,6}`,
  }));
  return cost(() => compileCustom({ dictionaries: [], patterns }));
}

/** One dictionary of made-up names, of one and two words. */
export function termCost(count: number): Promise<RuleCost> {
  const terms = Array.from({ length: count }, (_, index) =>
    index % 2 === 0 ? `${letters(index)}ora` : `${letters(index)} ${letters(index * 7)}`,
  );
  const dictionary = { id: 'names', title: 'Names', category: 'custom' as const, terms };
  return cost(() => compileCustom({ dictionaries: [dictionary], patterns: [] }));
}

async function cost(compile: () => CustomDetectors): Promise<RuleCost> {
  const started = performance.now();
  const custom = compile();
  const compileMs = performance.now() - started;
  const look = (text: string): unknown => classify(text, { custom });
  const { megabytesPerSecond } = await measureSpeed(look, TEXTS, ROUND_MS);
  return { compileMs, megabytesPerSecond };
}

/** A word of its own for each number. */
function letters(number: number): string {
  let rest = number + 26 ** 3;
  let word = '';
  for (; rest > 0; rest = Math.floor(rest / 26)) word += String.fromCharCode(97 + (rest % 26));
  return word;
}
