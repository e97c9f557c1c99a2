import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { classify } from '../../shared/classify/classify.ts';
import type { Detector } from '../../shared/classify/detector.ts';
import { DETECTORS } from '../../shared/classify/detectors/index.ts';
import { DOCUMENT_DETECTORS } from '../../shared/classify/documents/index.ts';
import { compileEngine } from '../../shared/classify/engine.ts';
import { CATEGORIES, DEFAULT_MIN_CONFIDENCE } from '../../shared/classify/finding.ts';
import { IDENTIFIERS } from '../../shared/classify/identifiers/index.ts';
import { scan } from '../../shared/classify/scan.ts';
import { FIXTURES, readFixtures } from '../shared/classify/read-fixture.ts';

/** Files of the folders that hold no detector. */
const BESIDE = ['index'];
const LEAST = 3;
/** Of processor time, for text made to be slow. What is quadratic in the whole text takes many times as long. */
const BOUND_MS = 5000;
const LONG = 2e5;
/** Vendors' detectors share one builder, identifiers another: what a long text would show of one, these show of all. */
const LONG_OF_A_FAMILY = 5e4;

/** What a person with the default policy would see, by this detector alone and by all together. */
const seen = (id: string, text: string): [number, number][] =>
  classify(text)
    .filter(({ detector, confidence }) => detector === id && confidence >= DEFAULT_MIN_CONFIDENCE)
    .map(({ start, end }) => [start, end]);

it('the registry, the folder and the fixtures name the same detectors', () => {
  const ids = DETECTORS.map(({ id }) => id).sort();
  const files = globSync([
    'shared/classify/detectors/*.ts',
    'shared/classify/identifiers/*/*.ts',
    'shared/classify/vendor-tokens/*/*.ts',
  ]).map((path) => basename(path, '.ts'));
  const fixtures = globSync(`${FIXTURES}/*`).map((path) => basename(path));
  assert.deepEqual(files.filter((name) => !BESIDE.includes(name)).sort(), ids);
  assert.deepEqual(fixtures.sort(), ids);
  assert.equal(new Set(ids).size, ids.length);
});

for (const detector of DETECTORS) {
  const { id } = detector;
  describe(`detector ${id}`, () => {
    it('says who it is, in words people and programs can use', () => {
      assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
      assert.match(detector.placeholder, /^[A-Z]+(_[A-Z]+)*$/);
      assert.match(detector.title, /^\p{Lu}.{3,}$/u);
      assert.match(detector.source, /\b20\d\d-\d\d-\d\d$/);
      assert.ok(CATEGORIES.includes(detector.category));
      assert.ok(detector.confidence >= 1 && detector.confidence <= 100);
    });

    it('has a bounded pattern: no open repeat, no flag of the engine', () => {
      const { source, flags } = detector.pattern;
      const withoutClasses = source.replaceAll(/\\.|\[(?:\\.|[^\]\\])*\]/g, '_');
      assert.doesNotMatch(withoutClasses, /[*+]|\{\d+,\}/);
      assert.doesNotMatch(flags, /[gy]/);
    });

    const matches = readFixtures(id, 'match');
    for (const { name, text, spans } of matches) {
      it(`finds what is marked in ${name}, and nothing else`, () => {
        assert.deepEqual(seen(id, text), spans);
      });
    }

    const passes = readFixtures(id, 'pass');
    for (const { name, text } of passes) {
      it(`passes over ${name}`, () => {
        assert.deepEqual(seen(id, text), []);
      });
    }

    it('has enough examples of both', () => {
      const lines = passes.flatMap(({ text }) => text.split('\n').filter((line) => line !== ''));
      assert.ok(matches.flatMap(({ spans }) => spans).length >= LEAST);
      assert.ok(lines.length >= LEAST);
    });

    it('takes long texts of its own anchors and of its own matches without getting slow', () => {
      const engine = compileEngine([detector]);
      const family = 'formats' in detector || IDENTIFIERS.includes(detector);
      const length = family ? LONG_OF_A_FAMILY : LONG;
      const samples = [...anchors(detector), ...matches.map(({ text }) => text)];
      const pieces = [samples.join(' '), samples.join(''), anchors(detector).join('')];
      const text = pieces.map((piece) => repeated(piece, length)).join('\n');
      const before = process.cpuUsage();
      scan(engine, text, 5e6);
      const elapsed = process.cpuUsage(before).user / 1000;
      assert.ok(elapsed < BOUND_MS, `${Math.round(elapsed)} ms`);
    });
  });
}

const repeated = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length));

function anchors(detector: Detector): string[] {
  return detector.anchors.flatMap((anchor) =>
    'keywords' in anchor
      ? [...anchor.keywords]
      : 'capitals' in anchor
        ? ['Anna ']
        : ['7'.repeat(anchor.digits[0]) + (anchor.next ?? ' ')],
  );
}

const WHOLE_TEXTS = new Set(DOCUMENT_DETECTORS.map(({ id }) => id));

/** Strings that come near to what detectors look for: pieces of fixtures between arbitrary characters. */
const nearText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(...DETECTORS.flatMap(anchors)),
      fc
        .constantFrom(...DETECTORS.flatMap(({ id }) => readFixtures(id, 'match')))
        .map(({ text }) => text),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

it('findings of any text lie within it, in order, apart from each other, and come again', () => {
  fc.assert(
    fc.property(nearText, (text) => {
      const findings = classify(text);
      let last = 0;
      for (const { detector, start, end, confidence, evidence } of findings) {
        assert.ok(start < end && end <= text.length);
        assert.ok(confidence >= 1 && confidence <= 100 && evidence.length > 0);
        // What looks at whole texts finds a table as well as what stands in it.
        if (WHOLE_TEXTS.has(detector)) continue;
        assert.ok(last <= start);
        last = end;
      }
      assert.deepEqual(classify(text), findings);
    }),
    { numRuns: 150 },
  );
});
