import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { compileTermIndex, findTerms } from '../../../../shared/classify/rules/term-index.ts';
import type { Spelling } from '../../../../shared/classify/rules/unit-table.ts';

function found(terms: readonly string[], text: string, spelling: Spelling = 'any-case'): string[] {
  const index = compileTermIndex(
    terms.map((term, owner) => [[term], owner] as const),
    spelling,
  );
  const hits: string[] = [];
  findTerms(index, text, Infinity, (_, start, end) => hits.push(text.slice(start, end)));
  return hits;
}

describe('terms of a dictionary', () => {
  for (const [title, terms, text, expected] of [
    ['are whole words', ['falcon'], 'falcon, falcons, (Falcon) superfalcon', ['falcon', 'Falcon']],
    [
      'may hold spaces and signs',
      ['R&D plan', 'C++'],
      'the R&D\u00a0plan uses c++.',
      ['R&D\u00a0plan', 'c++'],
    ],
    [
      'know letters of every script',
      ['Größe', 'сокол'],
      'GRÖSSE größe Größen Сокол',
      ['größe', 'Сокол'],
    ],
    ['stand in Japanese without spaces', ['社内計画'], 'この社内計画書は', ['社内計画']],
    ['are bounded by an underscore', ['falcon'], 'PROJECT_FALCON_2', ['FALCON']],
    ['are no part of a word with an accent', ['caf'], 'café cafe\u0301', []],
    ['next to an astral letter are part of a word', ['ab'], 'ab ab\u{1D400} \u{1D400}ab', ['ab']],
  ] as const) {
    it(title, () => assert.deepEqual(found(terms, text), expected));
  }

  it('keep their letter case where they are asked to', () => {
    assert.deepEqual(found(['Falcon'], 'falcon FALCON Falcon', 'exact'), ['Falcon']);
  });

  it('are found in letters that digits and signs look like', () => {
    const text = 'f4lc0n, F@LCON! and $p1r@l';
    assert.deepEqual(found(['Falcon', 'spiral'], text, 'leet'), ['f4lc0n', 'F@LCON', '$p1r@l']);
  });

  it('may begin with a sign, beside a word and beside each other', () => {
    assert.deepEqual(found(['.net', '(c)'], '(c) asp.net (.net)(c)'), [
      '(c)',
      '.net',
      '.net',
      '(c)',
    ]);
  });

  it('go on over any white space', () => {
    assert.deepEqual(found(['red falcon'], 'Red\n    falcon'), ['Red\n    falcon']);
  });

  it('stand beside signs of two units, and may hold them', () => {
    assert.deepEqual(found(['falcon', '\u{1F600} x'], 'falcon\u{1F600} x\u{1F600}falcon'), [
      'falcon',
      '\u{1F600} x',
      'falcon',
    ]);
  });

  it('are found as a plain search would find them', () => {
    const units = fc.constantFrom('a', 'b', 'B', ' ', '-', 'é', '社', '\u{1D400}', '\u{1F600}');
    const terms = fc.uniqueArray(
      fc
        .string({ unit: units, minLength: 1, maxLength: 5 })
        .filter((term) => term === term.trim() && !term.includes('  ')),
      { minLength: 1, maxLength: 8, selector: (term) => term.toLowerCase() },
    );
    fc.assert(
      fc.property(terms, fc.string({ unit: units, maxLength: 30 }), (list, text) => {
        const naive = list.flatMap((term) => plainly(term, text));
        assert.deepEqual(found(list, text).sort(), naive.sort());
      }),
      { numRuns: 500 },
    );
  });

  it('are found over the edges of the stretches a text is looked at in', () => {
    const terms = ['falcon', 'red falcon', '+x'];
    for (let before = 1000; before < 1030; before++) {
      const text = `${'-'.repeat(before)}red falcon+x`;
      assert.deepEqual(found(terms, text), ['red falcon', 'falcon', '+x']);
    }
  });

  it('belong to all who ask for them', () => {
    const index = compileTermIndex(
      [
        [['falcon', 'otter'], 3],
        [['Falcon', 'falcon'], 5],
        [['falcon'], 6],
        [['FALCON'], 8],
      ],
      'any-case',
    );
    const owners: number[] = [];
    findTerms(index, 'falcon', Infinity, (owner) => owners.push(owner));
    assert.deepEqual(owners, [3, 5, 6, 8]);
  });

  it('stop at the budget and say where', () => {
    const index = compileTermIndex([[['ab'], 0]], 'any-case');
    const stopped = findTerms(index, 'ab '.repeat(100), 10, () => {});
    assert.ok(stopped !== undefined && stopped > 0 && stopped < 30);
    assert.equal(
      findTerms(index, 'ab '.repeat(100), 1000, () => {}),
      undefined,
    );
  });
});

it('a hundred thousand terms are told from each other', () => {
  const nameOf = (index: number): string => `Code name ${index.toString(36)} of ${index}`;
  const terms = Array.from({ length: 100_000 }, (_, index) => [[nameOf(index)], index] as const);
  const index = compileTermIndex(terms, 'any-case');
  const owners: number[] = [];
  const text = Array.from({ length: 1000 }, (_, each) => nameOf(each * 97)).join('; ');
  findTerms(index, `${text}; code name 2s of 101`, Infinity, (owner) => owners.push(owner));
  assert.deepEqual(
    owners,
    Array.from({ length: 1000 }, (_, each) => each * 97),
  );
});

const WORD = /[\p{L}\p{M}\p{N}]/u;
const HAN = /\p{Script=Han}/u;

/** Every place where the term stands alone, by trying all. */
function plainly(term: string, text: string): string[] {
  const isWord = (char: string | undefined): boolean =>
    char !== undefined && WORD.test(char) && !HAN.test(char);
  const chars = Array.from(text);
  const isEdge = (at: number): boolean => !isWord(chars[at - 1]) || !isWord(chars[at]);
  const plain = (value: string): string => value.toLowerCase().replaceAll(/ +/g, ' ');
  const found: string[] = [];
  for (let start = 0; start < chars.length; start++) {
    for (let end = start + 1; end <= chars.length; end++) {
      const value = chars.slice(start, end).join('');
      if (plain(value) === plain(term) && isEdge(start) && isEdge(end)) found.push(value);
    }
  }
  return found;
}
