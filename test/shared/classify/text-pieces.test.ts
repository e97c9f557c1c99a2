import assert from 'node:assert/strict';
import { it } from 'node:test';
import * as fc from 'fast-check';
import { byteClasses, classTable } from '../../../shared/classify/char-class.ts';
import { compileContext } from '../../../shared/classify/context.ts';
import { foldUnit } from '../../../shared/classify/letter-case.ts';
import { createTextReader } from '../../../shared/classify/text-bytes.ts';
import { createTextPieces, piecesOf } from '../../../shared/classify/text-pieces.ts';

const classOf = classTable(['é', 'straße']);
const reader = createTextReader(classOf);
const pieces = createTextPieces(byteClasses(classOf));

/** Whether a text may have one of the words. */
function mayHave(words: readonly string[], text: string): boolean {
  pieces.read(reader.read(text), text.length);
  return pieces.mayHave(piecesOf(words, classOf));
}

for (const [word, text, expected] of [
  ['passport', 'Reisepass', false],
  ['passport', 'PASSPORT no.', true],
  ['passport', 'pa\u017F\u017Fport', true],
  ['tax id', 'Tax-ID', true],
  ['tax id', 'syntax', false],
  ['uk', 'look', false],
  ['uk', 'UK', true],
  ['電話', 'telephone', false],
  ['téléphone', 'telephone', false],
] as const) {
  it(`a text ${expected ? 'may have' : 'has not'} the word: ${word}, ${text}`, () => {
    assert.equal(mayHave([word], text), expected);
  });
}

it('a text that has a context word may have it', () => {
  const words = ['name', 'tax id', 'né', 'bn', 'd.o.b', '姓名', 'straße', 'kick'];
  const context = { words, before: 100, after: 0, raise: 10 };
  const check = compileContext(context);
  const texts = fc
    .array(
      fc.constantFrom(...words, ' ', '-', 'K', '\u017F', 'N', 'É', '\u212A', 'x', 'STRA\u1E9EE'),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const found = check(text, text.length, text.length).length > 0;
      assert.ok(!found || mayHave(words, text));
    }),
  );
});

it('of what is beyond ASCII only a long s and a Kelvin sign are compared as ASCII', () => {
  for (let unit = 0x80; unit < 0x10000; unit++) {
    if (foldUnit(unit) < 0x80) assert.equal(classOf[unit], classOf[foldUnit(unit)]);
  }
});

it('a dotless i and a long s among the keywords leave ASCII its classes', () => {
  assert.deepEqual(
    classTable(['ı', '\u017Fi']).subarray(0, 0x80),
    classTable([]).subarray(0, 0x80),
  );
});
