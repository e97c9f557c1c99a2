import assert from 'node:assert/strict';
import { it } from 'node:test';
import { ecuadorianCedula } from '../../../../shared/classify/validate/ecuadorian-cedula.ts';

for (const [text, valid] of [
  ['1714307103', true],
  ['1714307104', false],
  ['2514307103', false],
] as const) {
  it(`${text} ${valid ? 'is' : 'is not'} an Ecuadorian identity number`, () => {
    assert.equal(ecuadorianCedula(text), valid);
  });
}
