import assert from 'node:assert/strict';
import { it } from 'node:test';
import { mod11And10, mod11And2, mod97Of } from '../../../../shared/classify/validate/iso7064.ts';

it('MOD 97-10 leaves 1 for a legal entity identifier', () => {
  assert.equal(mod97Of('5493001KJTIIGC8Y1R12'), 1);
  assert.notEqual(mod97Of('5493001KJTIIGC8Y1R13'), 1);
});

it('MOD 11,10 checks ten digits by the last', () => {
  assert.ok(mod11And10('94577403194'));
  assert.ok(!mod11And10('94577403195'));
});

it('MOD 11-2 writes ten as X', () => {
  assert.ok(mod11And2('11010519491231002X'));
  assert.ok(mod11And2('0000000218250097'));
  assert.ok(!mod11And2('110105194912310020'));
});
