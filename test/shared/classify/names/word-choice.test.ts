import assert from 'node:assert/strict';
import { it } from 'node:test';
import * as fc from 'fast-check';
import { wordChoice } from '../../../../shared/classify/names/word-choice.ts';

it('prefers the longest of several words that begin alike', () => {
  const choice = new RegExp(wordChoice(['diabetes', 'diabetes mellitus', 'asthma']), 'u');
  assert.equal(choice.exec('diabetes mellitus')?.[0], 'diabetes mellitus');
});

it('matches each of its words, and nothing that is none of them', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é'), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), word, (words, other) => {
      const choice = new RegExp(`^(?:${wordChoice(words)})$`, 'u');
      for (const each of words) assert.ok(choice.test(each));
      assert.equal(choice.test(other), words.includes(other));
    }),
  );
});
