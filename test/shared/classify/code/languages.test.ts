import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { it } from 'node:test';
import { classify } from '../../../../shared/classify/classify.ts';
import { LANGUAGES } from '../../../../shared/classify/code/languages.ts';
import { DOCUMENT_FIXTURES, readFixtures } from '../read-fixture.ts';

/** Fixtures of programs are named by their language. */
const programs = readFixtures('source-code', 'match', DOCUMENT_FIXTURES).map(({ name, text }) => ({
  language: basename(name, '.txt').slice('match.'.length),
  text,
}));

it('there are at least twenty languages', () => {
  assert.ok(programs.length >= 20);
});

for (const { language, text } of programs) {
  it(`a program in ${language} is told from others`, () => {
    const finding = classify(text).find(({ detector }) => detector === 'source-code');
    assert.deepEqual(finding?.evidence, ['layout', `language:${language}`]);
  });
}

it('languages have ids of their own', () => {
  const ids = LANGUAGES.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
});
