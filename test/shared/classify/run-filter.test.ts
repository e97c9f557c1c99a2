import assert from 'node:assert/strict';
import { it } from 'node:test';
import * as fc from 'fast-check';
import type { Detector } from '../../../shared/classify/detector.ts';
import { compileEngine } from '../../../shared/classify/engine.ts';
import { compileRunFilter } from '../../../shared/classify/run-filter.ts';
import { scan } from '../../../shared/classify/scan.ts';
import { createTextReader } from '../../../shared/classify/text-bytes.ts';
import { emptyStartTable, writeStarts } from '../../../shared/classify/start-table.ts';

const PATTERNS = [/\d{2,4}(?!\d)/, /(?<![a-z])[A-Z]{2}\d+/, /(?<!-)\d{3,}/, /\d{3}-\d/];
const starts = emptyStartTable(PATTERNS.length);
for (const [detector, pattern] of PATTERNS.entries()) writeStarts(starts, detector, pattern);
const three = compileRunFilter(
  [
    { detector: 0, offset: 0, anchor: { digits: [2, 4], next: ' é' } },
    { detector: 1, offset: -2, anchor: { digits: [3, 3] } },
    { detector: 2, offset: 0, anchor: { digits: [3, 3] } },
    { detector: 3, offset: 0, anchor: { digits: [3, 3], next: '-' } },
  ],
  3,
  starts,
);

const reader = createTextReader(new Uint8Array(65536));

/** Detectors that are left at the run of three digits in a text. */
function left(text: string): number[] {
  const start = text.search(/\d/);
  return three(reader.read(text), start, start + 3).map(({ detector }) => detector);
}

for (const [title, text, detectors] of [
  ['all that fits', 'AB123 x', [0, 1, 2]],
  ['by the character that must follow', '123-4', [2, 3]],
  ['at the end of the text', '123', [2]],
  ['by a character beyond ASCII that may follow', '123é', [0, 2]],
  ['by the characters before the run', 'a123 ', [0, 2]],
  ['by the character before the start', 'xAB123-9', [2, 3]],
  ['by the character before the run', 'AB-123,', []],
  ['by the second character behind the run', '123-x', [2]],
] as const) {
  it(`leaves ${title}`, () => {
    assert.deepEqual(left(text), detectors);
  });
}

/** Forty detectors for one length, as there are for numbers of nine digits. */
const many: readonly Detector[] = Array.from({ length: 40 }, (_, index) => ({
  id: `detector-${index}`,
  category: 'government',
  title: 'Number',
  placeholder: 'NUMBER',
  source: 'made up',
  anchors: [{ digits: [2, 30], begin: [-(index % 4)] }],
  pattern: new RegExp(`(?<![a-f])[${'abcdefgh'.slice(index % 8)}\\d-]{${index % 4}}\\d{2,30}`),
  confidence: 50,
  specificity: 50,
}));
const engine = compileEngine(many);

it('leaves every attempt that succeeds, of more than one word of them', () => {
  const texts = fc
    .array(fc.constantFrom('a', 'e', 'h', '-', ' ', '1', '22', '333', 'é'), { maxLength: 25 })
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const naive = many.flatMap(({ id, pattern, anchors: [anchor] }) => {
        let taken = 0;
        return [...text.matchAll(/\d+/g)].flatMap(({ index, 0: run }) => {
          const start = index + (anchor?.begin?.[0] ?? 0);
          const sticky = new RegExp(pattern.source, 'y');
          sticky.lastIndex = start;
          const match = run.length < 2 || start < taken ? null : sticky.exec(text);
          if (match === null) return [];
          taken = start + match[0].length;
          return [`${id} ${start} ${taken}`];
        });
      });
      const found = scan(engine, text, 1e6).hits.map(
        ({ detector, start, end }) => `${detector} ${start} ${end}`,
      );
      assert.deepEqual(found.sort(), naive.sort());
    }),
  );
});
