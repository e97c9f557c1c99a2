import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { compileTerms, termHits } from '../../../shared/classify/dictionary-terms.ts';
import type { Dictionary } from '../../../shared/policy/rule-pack.ts';

const dictionary = (terms: readonly string[], id = 'names'): Dictionary => ({
  id,
  title: 'Names',
  category: 'business',
  terms: [...terms],
});

function found(terms: readonly string[], text: string, caseSensitive = false): string[] {
  const set = compileTerms([dictionary(terms)], caseSensitive);
  assert.ok(set);
  const hits: string[] = [];
  termHits(set, text, Infinity, (_, start, end) => hits.push(text.slice(start, end)));
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

  it('keep their letter case where the dictionary asks for it', () => {
    assert.deepEqual(found(['Falcon'], 'falcon FALCON Falcon', true), ['Falcon']);
  });

  it('are found as a plain search would find them', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 2, maxLength: 6 });
    const words = fc.uniqueArray(
      word.filter((term) => term === term.trim()),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(
        words,
        fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 60 }),
        (terms, text) => {
          const naive = terms.flatMap((term) =>
            [...text.matchAll(new RegExp(`(?<!\\w)(?=${term}(?!\\w))`, 'g'))].map(() => term),
          );
          assert.deepEqual(found(terms, text).sort(), naive.sort());
        },
      ),
    );
  });

  it('of two dictionaries belong to both', () => {
    const set = compileTerms([dictionary(['falcon'], 'a'), dictionary(['Falcon'], 'b')], false);
    assert.ok(set);
    const owners: string[] = [];
    termHits(set, 'falcon', Infinity, ({ id }) => owners.push(id));
    assert.deepEqual(owners, ['a', 'b']);
  });

  it('stop at the budget and say where', () => {
    const set = compileTerms([dictionary(['ab'])], false);
    assert.ok(set);
    assert.equal(
      termHits(set, 'ab '.repeat(100), 10, () => {}),
      34,
    );
  });
});

it('a hundred thousand terms compile and search in seconds', () => {
  const terms = Array.from(
    { length: 100_000 },
    (_, index) => `Code name ${index.toString(36)} of ${index}`,
  );
  const start = performance.now();
  const set = compileTerms([dictionary(terms)], false);
  assert.ok(set);
  const text = 'We speak of code name 2s of 100 here. '.repeat(25_000);
  let hits = 0;
  termHits(set, text, Infinity, () => hits++);
  assert.equal(hits, 25_000);
  assert.ok(performance.now() - start < 15_000);
});
