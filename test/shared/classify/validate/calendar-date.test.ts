import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  isDate,
  isLongDate,
  isShortDate,
} from '../../../../shared/classify/validate/calendar-date.ts';

for (const [year, month, day, real] of [
  [2024, 2, 29, true],
  [2023, 2, 29, false],
  [2000, 2, 29, true],
  [1900, 2, 29, false],
  [1999, 12, 31, true],
  [1999, 13, 1, false],
  [1999, 0, 1, false],
  [1999, 4, 31, false],
  [1999, 4, 0, false],
  [1066, 10, 14, false],
] as const) {
  it(`${year}-${month}-${day} ${real ? 'is' : 'is no'} day`, () => {
    assert.equal(isDate(year, month, day), real);
  });
}

it('six digits are read in either order', () => {
  assert.ok(isShortDate('991231'));
  assert.ok(!isShortDate('311299'));
  assert.ok(isShortDate('311299', 'dmy'));
});

it('eight digits begin with the year', () => {
  assert.ok(isLongDate('19991231'));
  assert.ok(!isLongDate('31121999'));
});
