import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DATE, isWrittenDate, yearOf } from '../../../../shared/classify/validate/written-date.ts';

describe('dates as people write them', () => {
  const form = new RegExp(`^(?:${DATE})$`, 'iu');
  const dates = [
    '2024-03-16',
    '3/14/2024',
    '31.12.1999',
    '21-MAR-2024',
    '5. Mai 1990',
    '17 April 1986',
    'March 3, 1992',
    '3 de agosto de 2001',
  ];
  for (const date of dates) {
    it(`reads ${date}`, () => {
      assert.ok(form.test(date) && isWrittenDate(date));
    });
  }

  for (const none of ['45/99/1986', '2024-13-40', '31/31/2000', '0/0/00']) {
    it(`takes ${none} for none`, () => {
      assert.ok(!isWrittenDate(none));
    });
  }

  it('names the year only where it has four digits', () => {
    assert.equal(yearOf('17 April 1986'), 1986);
    assert.equal(yearOf('17/4/86'), undefined);
  });
});
