import assert from 'node:assert/strict';
import { it } from 'node:test';
import * as fc from 'fast-check';
import { costOf } from '../../../shared/classify/pattern-cost.ts';
import { parsePattern, type Node } from '../../../shared/classify/pattern-syntax.ts';

const fewLetters = fc.constantFrom('a', 'b', '[ab]', '[ac]', '\\w');
const repeats = fc.constantFrom('?', '{2}', '{0,3}', '{1,4}', '{2,3}');
const { pattern: patterns } = fc.letrec<{ pattern: string; group: string; part: string }>(
  (tie) => ({
    part: fc.oneof(
      { weight: 4, arbitrary: fewLetters },
      { weight: 4, arbitrary: fc.tuple(fewLetters, repeats).map((both) => both.join('')) },
      { weight: 1, arbitrary: fc.constantFrom('$', '^', '\\b') },
      { weight: 2, arbitrary: tie('group') },
    ),
    group: fc
      .tuple(tie('pattern'), fc.oneof(repeats, fc.constant('')))
      .map(([inner, repeat]) => `(?:${inner})${repeat}`),
    pattern: fc
      .array(fc.array(tie('part'), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 2 })
      .map((options) => options.map((parts) => parts.join('')).join('|')),
  }),
);

it('no pattern looks at more characters of a text than its cost says', () => {
  fc.assert(
    fc.property(
      patterns.filter((pattern) => pattern.length < 40),
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 14 }),
      (pattern, text) => {
        const { node } = parsePattern(pattern);
        const { steps } = costOf(node, undefined);
        if (!(steps <= 2000)) return;
        for (let start = 0; start <= text.length; start++) {
          const looked = stepsAt(node, text, start);
          assert.ok(looked <= steps, `${pattern}: ${looked} > ${steps}`);
        }
      },
    ),
    { numRuns: 3000 },
  );
});

it('no match is longer than its cost says', () => {
  fc.assert(
    fc.property(
      patterns,
      fc.string({ unit: fc.constantFrom('a', 'b', '\u{1F600}', ' '), maxLength: 14 }),
      (pattern, text) => {
        const { longest } = costOf(parsePattern(pattern).node, undefined);
        for (const [match] of text.matchAll(new RegExp(pattern, 'gmiu'))) {
          assert.ok(match.length <= longest);
        }
      },
    ),
  );
});

/** Characters a backtracking engine looks at from one place of a text on, counted by being one. */
function stepsAt(node: Node, text: string, start: number): number {
  let steps = 0;
  const run = (part: Node, at: number, then: (at: number) => boolean): boolean => {
    switch (part.kind) {
      case 'char':
        steps++;
        return at < text.length && has(part.set, text.charCodeAt(at)) && then(at + 1);
      case 'edge':
        steps++;
        // Which edge it is the tree does not say; the worst is one that fails behind everything else.
        return false;
      case 'sequence': {
        const from = (index: number, place: number): boolean => {
          const item = part.items[index];
          return item === undefined
            ? then(place)
            : run(item, place, (next) => from(index + 1, next));
        };
        return from(0, at);
      }
      case 'choice':
        return part.options.some((option) => run(option, at, then));
      case 'repeat': {
        const round = (count: number, place: number): boolean =>
          (count < part.max &&
            run(part.item, place, (next) => next > place && round(count + 1, next))) ||
          (count >= part.min && then(place));
        return round(0, at);
      }
    }
  };
  run(node, start, () => true);
  return steps;
}

const has = (set: bigint, code: number): boolean => ((set >> BigInt(code)) & 1n) === 1n;
