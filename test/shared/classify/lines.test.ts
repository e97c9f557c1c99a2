import assert from 'node:assert/strict';
import { it } from 'node:test';
import * as fc from 'fast-check';
import { readLines } from '../../../shared/classify/lines.ts';

it('says where each line begins and what of it is visible', () => {
  assert.deepEqual(readLines('a b\r\n\n \tc \n'), {
    count: 3,
    starts: [0, 5, 6],
    firsts: [0, 5, 8],
    ends: [3, 5, 9],
  });
});

it('finds the lines that splitting finds', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\t', '\r', 'é') }), (text) => {
      const { count, starts, firsts, ends } = readLines(text);
      const lines = text.split('\n');
      if (lines.at(-1) === '') lines.pop();
      assert.equal(count, lines.length);
      for (const [index, line] of lines.entries()) {
        assert.equal(text.slice(starts[index], (starts[index] ?? 0) + line.length), line);
        assert.equal(
          text.slice(firsts[index], ends[index]),
          line.replaceAll(/^[ \t\r]+|[ \t\r]+$/g, ''),
        );
      }
    }),
    { numRuns: 200 },
  );
});
