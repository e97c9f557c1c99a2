import assert from 'node:assert/strict';
import { it } from 'node:test';
import { positionsIn } from '../../../gateway/command/text-position.ts';

for (const [offset, position] of [
  [0, [1, 1]],
  [2, [1, 3]],
  [3, [2, 1]],
  [4, [3, 1]],
  [6, [3, 3]],
] as const) {
  it(`offset ${offset} is line ${position[0]}, column ${position[1]}`, () => {
    assert.deepEqual(positionsIn('ab\n\nxyz')(offset), position);
  });
}
