import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { familyLike } from '../../../../shared/classify/names/family-names.ts';
import { givenName } from '../../../../shared/classify/names/given-name.ts';

describe('looking a word up in the lists of names', () => {
  const given = [
    ['Katarzyna', 'plain'],
    ['KRISZTIÁN', 'plain'],
    ['Krisztian', 'plain'],
    ['Karl-Heinz', 'plain'],
    ['May', 'two-faced'],
    ['Grace', 'two-faced'],
    ['Keyboard', undefined],
  ] as const;
  for (const [word, kind] of given) {
    it(`knows ${word} as ${kind ?? 'no given name'}`, () => {
      assert.equal(givenName(word), kind);
    });
  }

  const family = [
    ['Schmidt', 'listed'],
    ['Müller', 'listed'],
    ['Sigurðardóttir', 'ending'],
    ['Kovačević', 'ending'],
    ['Reason', undefined],
    ['Keyboard', undefined],
  ] as const;
  for (const [word, kind] of family) {
    it(`knows ${word} as ${kind ?? 'no'} family name`, () => {
      assert.equal(familyLike(word), kind);
    });
  }
});
