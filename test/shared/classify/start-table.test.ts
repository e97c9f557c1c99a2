import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { DETECTORS } from '../../../shared/classify/detectors/index.ts';
import { emptyStartTable, mayStart, writeStarts } from '../../../shared/classify/start-table.ts';
import { createTextReader } from '../../../shared/classify/text-bytes.ts';
import { readFixtures } from './read-fixture.ts';

const reader = createTextReader(new Uint8Array(65536));

/** The places of a text at which a pattern may match. */
function places(pattern: RegExp, text: string): number[] {
  const table = emptyStartTable(1);
  writeStarts(table, 0, pattern);
  const bytes = reader.read(text);
  return Array.from({ length: text.length + 1 }, (_, start) => start).filter((start) =>
    mayStart(table, 0, bytes, start),
  );
}

/** The places at which it does. */
function matches({ source, flags }: RegExp, text: string): number[] {
  const sticky = new RegExp(source, `${flags}y`);
  return Array.from({ length: text.length + 1 }, (_, start) => start).filter((start) => {
    sticky.lastIndex = start;
    return sticky.test(text);
  });
}

describe('rules out', () => {
  for (const [title, pattern, text, left] of [
    ['another first character', /ab/, 'ab cb', [0]],
    ['another letter case', /SK/, 'sk SK Sk', [3]],
    ['no letter case where it is ignored', /sk/i, 'sk SK', [0, 3]],
    ['what must not stand before', /(?<![a-z])ab/, 'ab xab 1ab', [0, 8]],
    ['what does not stand before', /(?<=:)ab/, 'ab :ab', [4]],
    ['what one of several must not stand before', /(?<![a-z]|\d-|_)ab/, 'ab xab _ab -ab', [0, 12]],
    ['what does not end what must stand before', /(?<=x[yz]?)ab/, 'xab xyab ab', [1, 6]],
    ['what a look ahead does not see', /(?=[A-Z].)\w{2}/, 'ab Ab AB', [3, 6]],
    ['nothing by what stands before one option', /(?<!x)ab|cd/, 'xab cd', [1, 4]],
    ['a character of a later place', /a{2}[0-9]b?c/, 'aa1c aa2bc aa3x', [0, 5]],
    ['an end of the text that comes too soon', /abc/, 'abcab', [0]],
    ['all but one option', /(?:ab|c)d/, 'abd cd bd', [0, 4]],
  ] as const) {
    it(title, () => {
      assert.deepEqual(places(pattern, text), left);
    });
  }
});

describe('keeps every place where the pattern matches', () => {
  const pieces = fc.constantFrom(
    ...'a,B,k,s,7,42,_,-, ,.,:,\n,é,\u017F,\u212A,\u{1F600}'.split(','),
  );
  const texts = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));
  for (const pattern of [
    /[^a-z]k?s/iu,
    /(?<![\p{L}\p{N}])[\p{L}\d]{2,3}\b/u,
    /(?<sign>[-_.])a\k<sign>|\w\W/,
    /(?:a|[B-Z]{2}|){1,3}\d/,
    /\u{1F600}.|\x61\u0042/su,
    /\P{L}\S|(?=a)a\D/iu,
    /k{0}s?(?:ab)*?[\s\d]+/i,
    /(?<=\d{1,2}[ -]?)(?=\w+\.|k)[ks].?/iu,
    /(?<!\d-|[_.]|é)(?=\p{L}a)\p{L}{1,3}/u,
  ]) {
    it(String(pattern), () => {
      fc.assert(
        fc.property(texts, (text) => {
          const left = new Set(places(pattern, text));
          assert.ok(matches(pattern, text).every((start) => left.has(start)));
        }),
      );
    });
  }

  for (const { id, pattern } of DETECTORS) {
    it(`detector ${id}`, () => {
      for (const { text } of readFixtures(id, 'match')) {
        const left = new Set(places(pattern, text));
        assert.ok(matches(pattern, text).every((start) => left.has(start)));
      }
    });
  }
});
