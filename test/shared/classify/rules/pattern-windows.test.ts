import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { acceptPattern, boundedRegex } from '../../../../shared/classify/accept-pattern.ts';
import { compileCustom, customHits } from '../../../../shared/classify/custom.ts';
import { parsePattern } from '../../../../shared/classify/pattern-syntax.ts';
import { anchoringOf } from '../../../../shared/classify/rules/compile-patterns.ts';
import { requiredLiterals } from '../../../../shared/classify/rules/required-literals.ts';
import type { Near, Pattern } from '../../../../shared/policy/rule-pack.ts';

type Span = readonly [start: number, end: number];

const patternOf = (pattern: string, near?: Near[]): Pattern => ({
  id: 'own',
  title: 'Own',
  category: 'custom',
  pattern,
  ...(near === undefined ? {} : { near }),
});

function regexOf(pattern: string): RegExp | undefined {
  const answer = acceptPattern(pattern);
  return 'code' in answer ? undefined : boundedRegex(answer, false);
}

function spansOf(pattern: Pattern, text: string): Span[] {
  const custom = compileCustom({ dictionaries: [], patterns: [pattern] });
  return customHits(custom, text, 1_000_000)
    .hits.filter(({ detector }) => detector === 'own')
    .map(({ start, end }) => [start, end]);
}

describe('a pattern is anchored by what every match must hold', () => {
  for (const [pattern, literals, least, most] of [
    ['ACME-\\d+', ['acme-'], 0, 0],
    ['\\d{2,4}-corp', ['-corp'], 2, 4],
    ['(?:emp|contractor) no\\.? \\d+', ['contractor', 'emp'], 0, 0],
    ['[A-Z]+:(?:secret)', [':secret'], 1, 100],
    ['x{3}y?(?:abcd)?', ['xxx'], 0, 0],
    ['\\bPRJ\\b', ['prj'], 0, 0],
    ['\\d{6}', undefined, 0, 0],
    ['ab\\d+', undefined, 0, 0],
    ['(?:abc|\\d)+', undefined, 0, 0],
  ] as const) {
    it(pattern, () => {
      const found = requiredLiterals(parsePattern(pattern).node);
      assert.deepEqual(found?.literals.toSorted(), literals);
      if (found !== undefined) assert.deepEqual([found.least, found.most], [least, most]);
    });
  }
});

describe('a pattern that is run at its anchors', () => {
  const part = fc.constantFrom(
    'a',
    'b',
    'abc',
    '\\d',
    '[ab]{1,3}',
    '\\d?',
    '(?:abc|bab)',
    '\\b',
    'é',
  );
  const units = fc.constantFrom('a', 'b', 'c', 'A', 'B', 'C', '1', ' ', 'É', '\u{1F600}');
  const patterns = fc
    .array(part, { minLength: 1, maxLength: 5 })
    .map((parts) => parts.join(''))
    .filter((pattern) => regexOf(pattern) !== undefined);

  it('finds what it finds in the whole text', () => {
    fc.assert(
      fc.property(patterns, fc.string({ unit: units, maxLength: 60 }), (pattern, text) => {
        const regex = regexOf(pattern);
        assert.ok(regex);
        const everywhere = [...text.matchAll(regex)].map(({ index, 0: match }) => [
          index,
          index + match.length,
        ]);
        assert.deepEqual(spansOf(patternOf(pattern), text), everywhere);
      }),
      { numRuns: 400 },
    );
  });

  it('finds round words what it finds when it is tried at each place in their reach', () => {
    fc.assert(
      fc.property(
        patterns,
        fc.array(fc.constantFrom('abc', 'key', '1', 'ab', ' ', 'É', '\u{1F600}'), {
          maxLength: 25,
        }),
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 6 }),
        (pattern, pieces, before, after) => {
          const text = pieces.join('');
          const near = [{ words: ['key'], before, after }];
          const regex = regexOf(pattern);
          assert.ok(regex);
          const custom = compileCustom({ dictionaries: [], patterns: [patternOf(pattern, near)] });
          const { longest = 0 } = custom.patterns.patterns[0] ?? {};
          const keys = [...text.matchAll(/(?<![\p{L}\d])key(?![\p{L}\d])/gu)].map(
            ({ index }) => index,
          );
          const isInReach = (start: number): boolean =>
            keys.some(
              (key) =>
                start >= key - (after === 0 ? 0 : after + longest) && start <= key + 3 + before,
            );
          assert.deepEqual(
            spansOf(patternOf(pattern, near), text),
            everyPlace(regex, text, isInReach),
          );
        },
      ),
      { numRuns: 400 },
    );
  });

  it('stops at its budget and says where', () => {
    const pack = { dictionaries: [], patterns: [patternOf('acme-\\d+')] };
    const text = 'acme-1 '.repeat(1000);
    const { uninspectedFrom } = customHits(compileCustom(pack), text, 10);
    assert.ok(uninspectedFrom !== undefined && uninspectedFrom < text.length);
    assert.equal(customHits(compileCustom(pack), text, 10_000).uninspectedFrom, undefined);
  });
});

it('words that must be near come before literals, and what has neither is run everywhere', () => {
  const words = [{ words: ['staff'] }];
  const anchoring = (pattern: Pattern): string => {
    const accepted = acceptPattern(pattern.pattern);
    assert.ok(!('code' in accepted));
    return anchoringOf(pattern, accepted);
  };
  assert.equal(anchoring(patternOf('acme-\\d+', words)), 'words');
  assert.equal(anchoring(patternOf('acme-\\d+')), 'literals');
  assert.equal(anchoring(patternOf('\\d{6}')), 'everywhere');
  assert.equal(anchoring(patternOf('\\d{6}', [{ words: ['staff'], raise: 10 }])), 'everywhere');
});

/** Tries a pattern at one place after another; matches do not overlap. */
function everyPlace(regex: RegExp, text: string, isTried: (at: number) => boolean): Span[] {
  const sticky = new RegExp(regex.source, regex.flags.replace('g', 'y'));
  const spans: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    sticky.lastIndex = at;
    const match = isTried(at) ? sticky.exec(text) : null;
    if (match === null || match.index !== at) continue;
    spans.push([at, at + match[0].length]);
    at += match[0].length - 1;
  }
  return spans;
}
