import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileContext } from '../../../shared/classify/context.ts';

const check = compileContext({
  words: ['card', 'card number', 'ss#', 'kelvin', 'карта', 'カード'],
  before: 12,
  after: 8,
  raise: 10,
});

/** Evidence for the span that is marked with angle brackets. */
function evidence(marked: string): readonly string[] {
  const start = marked.indexOf('<');
  return check(marked.replace(/[<>]/g, ''), start, marked.indexOf('>') - 1);
}

describe('context', () => {
  for (const [title, text, found] of [
    ['a word before', 'my card <42>', ['context:before']],
    ['a word after', '<42> is my card', []],
    ['a word close after', '<42> my card', ['context:after']],
    ['a word on both sides', 'card <42> card', ['context:before', 'context:after']],
    ['no word', 'nothing <42> here', []],
    ['a part of a word', 'discard <42> cards', []],
    ['a word cut off by the distance', 'a card is too far <42>', []],
    ['a word that begins where the distance does', 'x card 5678901<42>', ['context:before']],
    ['a word that the distance cuts in half', 'discard 567890<42>', []],
    ['another letter case', 'CARD <42>', ['context:before']],
    [
      'letters that fold beyond ASCII',
      'Карта <42> \u212Aelvin',
      ['context:before', 'context:after'],
    ],
    [
      'a word beside other letters in a script without spaces',
      '私のカードは<42>',
      ['context:before'],
    ],
    ['a word that ends in a sign', 'ss# <42>', ['context:before']],
    ['a space written as a dash', 'card-number<42>', ['context:before']],
    ['a space left out', 'cardnumber <42>', ['context:before']],
    ['a letter of two units beside a word', '\u{1D400}card <42>', []],
    ['a word right beside the span', 'card<42>', ['context:before']],
  ] as const) {
    it(title, () => {
      assert.deepEqual(evidence(text), found);
    });
  }
});
