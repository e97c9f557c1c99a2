import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  lineBefore,
  nameBefore,
  numbersBefore,
  placeAfter,
} from '../../../../shared/classify/validate/address-around.ts';

describe('what belongs to an address around its street', () => {
  it('takes the house number and the name before "Road"', () => {
    const text = 'Go to 1420 Maple Ridge Road';
    assert.deepEqual(nameBefore(text, text.indexOf('Road')), { start: 6, numbered: true });
  });

  it('finds a name without a number', () => {
    const text = 'at Maple Road';
    assert.deepEqual(nameBefore(text, text.indexOf('Road')), { start: 3, numbered: false });
  });

  it('finds no name in small letters', () => {
    const text = 'on the main road';
    assert.equal(nameBefore(text, text.indexOf('road')), undefined);
  });

  it('takes the numbers right before a name, however many', () => {
    assert.equal(numbersBefore('see 583 12 Rue', 11), 4);
    assert.equal(numbersBefore('see the Rue', 8), 8);
  });

  it('goes up a line from a flat to its house', () => {
    const text = 'x\n20 Allika 46\n Suite 5';
    assert.equal(lineBefore(text, text.indexOf('Suite')), 2);
  });

  it('follows unit, town and postcode over lines and says that there is a postcode', () => {
    const street = '250 Linden Avenue';
    const text = `${street}\nSuite 14\nBurlington, VT 05401 and on`;
    assert.deepEqual(placeAfter(text, street.length), {
      end: text.indexOf(' and on'),
      postcode: true,
    });
  });

  it('stays where it is when a sentence goes on', () => {
    assert.deepEqual(placeAfter('5 Main St and then 12 more', 9), { end: 9, postcode: false });
  });
});
