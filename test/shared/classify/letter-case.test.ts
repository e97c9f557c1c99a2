import assert from 'node:assert/strict';
import { it } from 'node:test';
import { foldUnit } from '../../../shared/classify/letter-case.ts';

it('folds as regular expressions do that ignore case, over all of the Basic Multilingual Plane', () => {
  for (let unit = 0; unit < 0xd800; unit++) {
    const folded = foldUnit(unit);
    if (folded === unit) continue;
    const pattern = new RegExp(`^\\u{${unit.toString(16)}}$`, 'iu');
    assert.ok(pattern.test(String.fromCharCode(folded)), unit.toString(16));
  }
});

for (const [title, chars] of [
  ['the three that fold to s', 'sS\u017F'],
  ['the three that fold to k', 'kK\u212A'],
  ['a letter with accent', 'éÉ'],
  ['the two small sigmas', 'σςΣ'],
  ['sharp s, small and capital', 'ß\u1E9E'],
] as const) {
  it(`takes for one: ${title}`, () => {
    assert.equal(new Set(Array.from(chars, (char) => foldUnit(char.charCodeAt(0)))).size, 1);
  });
}

it('keeps the two i of Turkish apart', () => {
  assert.notEqual(foldUnit(0x131), foldUnit(0x69));
});
