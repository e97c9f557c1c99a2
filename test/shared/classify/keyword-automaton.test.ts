import assert from 'node:assert/strict';
import { it } from 'node:test';
import * as fc from 'fast-check';
import { compileKeywords } from '../../../shared/classify/keyword-automaton.ts';

/** Every end of every keyword, found by the automaton. */
function ends(keywords: readonly string[], text: string): string[] {
  const { classOf, width, next, ends } = compileKeywords(keywords);
  const found: string[] = [];
  let row = 0;
  for (let at = 0; at < text.length; at++) {
    row = next[row + (classOf[text.charCodeAt(at)] ?? 0)] ?? 0;
    for (const keyword of ends[row / width] ?? []) found.push(`${at + 1} ${keywords[keyword]}`);
  }
  return found.sort();
}

const few = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 5 });

it('finds what a search for each keyword finds, overlapping ones too', () => {
  const keywords = fc.uniqueArray(few, { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(
      keywords,
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'x'), maxLength: 60 }),
      (words, text) => {
        const naive = words.flatMap((word) =>
          Array.from({ length: text.length + 1 }, (_, end) => end)
            .filter((end) => text.slice(0, end).endsWith(word))
            .map((end) => `${end} ${word}`),
        );
        assert.deepEqual(ends(words, text), naive.sort());
      },
    ),
  );
});

it('ignores letter case, also beyond ASCII', () => {
  assert.deepEqual(ends(['straße', 'пароль'], 'STRAßE Пароль'), ['13 пароль', '6 straße']);
});

it('names the longest keyword first where several end', () => {
  const { ends: perState } = compileKeywords(['key', 'api_key', 'y']);
  assert.deepEqual(
    perState.find((words) => words?.length === 3),
    [1, 0, 2],
  );
});
