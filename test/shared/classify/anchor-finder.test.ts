import assert from 'node:assert/strict';
import { it } from 'node:test';
import * as fc from 'fast-check';
import { createAnchorFinder, DIGITS, FIELDS } from '../../../shared/classify/anchor-finder.ts';
import { STRETCH } from '../../../shared/classify/ending-filter.ts';
import { compileKeywords } from '../../../shared/classify/keyword-index.ts';
import { createTextReader } from '../../../shared/classify/text-bytes.ts';

/** What stands at every anchor, in the order found. */
function anchors(keywords: readonly string[], text: string): string[] {
  const index = compileKeywords(keywords);
  const { found, find } = createAnchorFinder(index);
  const bytes = createTextReader(index.classOf).read(text);
  const anchors: string[] = [];
  for (let from = 0; from < text.length; from += STRETCH) {
    const count = find(text, bytes, from);
    for (let at = 0; at < count; at += FIELDS) {
      const [what = 0, start = 0, end = 0] = found.subarray(at, at + FIELDS);
      anchors.push(
        what === DIGITS ? `${start} ${text.slice(start, end)}` : `${start} ${keywords[what]}`,
      );
    }
  }
  return anchors;
}

const few = fc.string({ unit: fc.constantFrom('a', 'b', 'é'), minLength: 1, maxLength: 5 });

it('finds what a search for each keyword finds, overlapping ones too', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(few, { minLength: 1, maxLength: 8 }),
      fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'x'), maxLength: 60 }),
      (words, text) => {
        const naive = words.flatMap((word) =>
          Array.from({ length: text.length }, (_, start) => start)
            .filter((start) => text.startsWith(word, start))
            .map((start) => `${start} ${word}`),
        );
        assert.deepEqual(anchors(words, text).sort(), naive.sort());
      },
    ),
  );
});

it('ignores letter case, also beyond ASCII', () => {
  assert.deepEqual(anchors(['straße', 'пароль'], 'STRAßE Пароль'), ['0 straße', '7 пароль']);
});

it('names the longest keyword first where several end', () => {
  assert.deepEqual(anchors(['key', 'api_key', 'y'], 'api_key'), ['0 api_key', '4 key', '6 y']);
});

it('finds runs of digits when they have ended', () => {
  assert.deepEqual(anchors(['b'], '12ab345-6'), ['0 12', '3 b', '4 345']);
});

for (const place of [STRETCH - 2, STRETCH - 1, STRETCH]) {
  it(`finds what lies across the end of a stretch of text, at ${place}`, () => {
    const text = `${'x'.repeat(place - 3)}token 4711 x`;
    assert.deepEqual(anchors(['token'], text), [`${place - 3} token`, `${place + 3} 4711`]);
  });
}
