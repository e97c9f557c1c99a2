import assert from 'node:assert/strict';
import { it } from 'node:test';
import { formAnchors, formPattern } from '../../../shared/classify/identifier-form.ts';

const matches = (forms: readonly string[], text: string): boolean =>
  formPattern(forms).exec(text)?.[0] === text;

for (const [form, text, expected] of [
  ['##-##', '12-34', true],
  ['##-##', '12 34', false],
  ['@@###', 'ab123', true],
  ['@@###', 'a1123', false],
  ['**@##', 'A1B12', true],
  ['##-?##', '1234', true],
  ['##-?##', '12-34', true],
  ['##~##~##', '12 34 56', true],
  ['##~##~##', '12 34.56', false],
  ['[12]###', '1234', true],
  ['[12]###', '3234', false],
  ['##.##', '12x34', false],
] as const) {
  it(`${text} ${expected ? 'has' : 'has not'} the form ${form}`, () => {
    assert.equal(matches([form], text), expected);
  });
}

for (const [form, anchor] of [
  ['#########', { digits: [9, 9] }],
  ['###-###', { digits: [3, 3], next: '-' }],
  ['AB######', { digits: [6, 6], begin: [-2] }],
] as const) {
  it(`the form ${form} is looked for at its digits`, () => {
    assert.deepEqual(formAnchors([form]), [anchor]);
  });
}

it('a run that a neighbour may make longer is no anchor', () => {
  assert.deepEqual(formAnchors(['@*##@###']), [{ digits: [3, 3], begin: [-5] }]);
});

it('a form without a run of digits is refused', () => {
  assert.throws(() => formAnchors(['@@@@']), RangeError);
});

it('groups out of a longer row of groups are not matched', () => {
  const pattern = formPattern(['### ###']);
  assert.ok(pattern.test('123 456'));
  assert.ok(!pattern.test('123 456 789'));
  assert.ok(!pattern.test('000 123 456'));
});

it('equal forms share one pattern', () => {
  assert.equal(formPattern(['#-#']), formPattern(['#-#']));
});
