import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  acceptPattern,
  boundedRegex,
  patternProblem,
} from '../../../shared/classify/accept-pattern.ts';

function regexOf(pattern: string): RegExp | undefined {
  const answer = acceptPattern(pattern);
  return 'code' in answer ? undefined : boundedRegex(answer, false);
}

const ACCEPTED = [
  ['ACME-\\d+', 'ACME-1'],
  ['[A-Z]{2,5}-\\d{4,}', 'AB-1'],
  ['(?:\\d{1,3}\\.){3}\\d{1,3}', '1.1.'],
  ['Project\\s+[A-Z]\\w+', 'Project  '],
  ['\\w+@\\w+\\.com', 'a@a.'],
  ['\\s+$', '  x'],
  ['^(?:Internal|Secret):\\s*\\S+', 'Internal: '],
  ['\\p{Lu}{3}\\d{2,}', 'ABC1'],
  ['a.{0,20}b', 'a '],
  ['(?<kind>EMP|CON)[0-9]{6}', 'EMP1'],
  ['[^@]+@[^@]+', 'a@'],
  ['\\b[A-Z]{2,5}(?:-[A-Z]{2,5}){0,3}\\b', 'ABCDE-'],
] as const;

const REFUSED = [
  ['(a+)+$', /explode/],
  ['(a|aa)+$', /explode/],
  ['(x+x+)+y', /explode/],
  ['.*foo.*bar', /explode/],
  ['(?:a?){50}b', /explode/],
  ['\\d+\\d+x', /explode/],
  ['(?:[^<]+<?)+>', /explode/],
  ['x\\w*\\w*\\w*$', /explode/],
  ['x\\w*\\w*\\b', /explode/],
  ['(?=a)b', /ahead or behind/],
  ['(?<!a)b', /ahead or behind/],
  ['(?i:a)', /inline flags/],
  ['(a)\\1', /Back references/],
  ['(?<n>a)\\k<n>', /Back references/],
  ['a*', /nothing at all/],
  ['(?:a|)', /nothing at all/],
  ['^$', /nothing at all/],
  ['(', /not a valid/],
  ['[z-a]', /not a valid/],
  ['\\q', /not a valid/],
] as const;

describe('a pattern may be in a policy', () => {
  for (const [pattern, attack] of ACCEPTED) {
    it(`${pattern}, which stays fast on a text made against it`, () => {
      assert.equal(patternProblem(pattern), undefined);
      const regex = regexOf(pattern);
      assert.ok(regex);
      const start = performance.now();
      const text = attack.repeat(100_000 / attack.length);
      const count = [...text.matchAll(regex)].length;
      assert.ok(count >= 0 && performance.now() - start < 3000);
    });
  }
});

describe('a pattern is refused with a reason', () => {
  for (const [pattern, reason] of REFUSED) {
    it(pattern, () => {
      assert.match(patternProblem(pattern)?.message ?? '', reason);
      assert.equal(regexOf(pattern), undefined);
    });
  }
});

describe('an accepted pattern means what it says', () => {
  for (const [pattern, text, expected] of [
    ['ACME-\\d+', 'acme-12 ACME-', ['acme-12']],
    ['a{2,}b*', 'aabb a aaa', ['aabb', 'aaa']],
    ['^x.+$', 'xa\nbx\nxc', ['xa', 'xc']],
    ['[\\]+]x+?', ']xx +x', [']x', '+x']],
    ['\\u{1F600}+', '\u{1F600}\u{1F600}', ['\u{1F600}\u{1F600}']],
    ['a{2}{', 'x', undefined],
  ] as const) {
    it(pattern, () => {
      const regex = regexOf(pattern);
      assert.deepEqual(regex && text.match(regex), expected);
    });
  }
});
