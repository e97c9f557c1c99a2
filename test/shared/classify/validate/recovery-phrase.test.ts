import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  recoveryPhraseLength,
  recoveryWord,
} from '../../../../shared/classify/validate/recovery-phrase.ts';

const words = (text: string): string[] => text.split(' ');
/** Test vectors of BIP-39, entropy of zeros and of 0x7f; and of the Python implementation. */
const ZEROS = words(`${'abandon '.repeat(11)}about`);
const SEVENS = words('legal winner thank year wave sausage worth useful legal winner thank yellow');
const LONG = words(
  'void come effort suffer camp survey warrior heavy shoot primary clutch crush open amazing screen patrol group space point ten exist slush involve unfold',
);

describe('recovery phrases', () => {
  for (const [title, phrase, size] of [
    ['one word again and again, which nobody draws', ZEROS, 0],
    ['the vector of 0x7f', SEVENS, 12],
    ['a vector of 24 words', LONG, 24],
    ['a phrase with more text behind it', [...SEVENS, 'is', 'mine'], 12],
    ['a wrong last word', [...SEVENS.slice(0, 11), 'zoo'], 0],
    ['too few words', SEVENS.slice(0, 11), 0],
    ['a word of no list', ['xylophone', ...SEVENS.slice(1)], 0],
  ] as const) {
    it(`${size === 0 ? 'are not' : 'are'} ${title}`, () => {
      assert.equal(recoveryPhraseLength(phrase), size);
    });
  }

  it('know the list by four letters', () => {
    assert.equal(recoveryWord('abandon'), 0);
    assert.equal(recoveryWord('ZOO'), 2047);
    assert.equal(recoveryWord('the'), undefined);
  });
});
