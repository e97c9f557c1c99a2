import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { classify } from '../../shared/classify/classify.ts';
import { BUILT_IN_DETECTORS } from '../../shared/classify/describe-detector.ts';
import type { DocumentDetector } from '../../shared/classify/document.ts';
import { DOCUMENT_DETECTORS } from '../../shared/classify/documents/index.ts';
import { CATEGORIES, DEFAULT_MIN_CONFIDENCE } from '../../shared/classify/finding.ts';
import { DOCUMENT_FIXTURES, readFixtures } from '../shared/classify/read-fixture.ts';

const LEAST = 3;
/** Processor time for a hundred kilobytes, on a machine with better things to do. Quadratic time would take minutes. */
const BOUND_MS = 5000;
const LONG = 1e5;

/** What a person with the default policy would see. */
const seen = (id: string, text: string): [number, number][] =>
  classify(text)
    .filter(({ detector, confidence }) => detector === id && confidence >= DEFAULT_MIN_CONFIDENCE)
    .map(({ start, end }) => [start, end]);

it('the registry, the folder and the fixtures name the same document detectors', () => {
  const ids = DOCUMENT_DETECTORS.map(({ id }) => id).sort();
  const names = (pattern: string): string[] =>
    globSync(pattern)
      .map((path) => basename(path, '.ts'))
      .filter((name) => name !== 'index')
      .sort();
  assert.deepEqual(names('shared/classify/documents/*.ts'), ids);
  assert.deepEqual(names(`${DOCUMENT_FIXTURES}/*`), ids);
});

it('no two built-in detectors have one id', () => {
  assert.equal(new Set(BUILT_IN_DETECTORS.map(({ id }) => id)).size, BUILT_IN_DETECTORS.length);
});

for (const detector of DOCUMENT_DETECTORS) {
  const { id } = detector;
  const matches = readFixtures(id, 'match', DOCUMENT_FIXTURES);
  const passes = readFixtures(id, 'pass', DOCUMENT_FIXTURES);
  describe(`document detector ${id}`, () => {
    it('says who it is, in words people and programs can use', () => {
      assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
      assert.match(detector.placeholder, /^[A-Z]+(_[A-Z]+)*$/);
      assert.match(detector.title, /^\p{Lu}.{3,}$/u);
      assert.match(detector.source, /\b20\d\d-\d\d-\d\d$/);
      assert.ok(CATEGORIES.includes(detector.category));
    });

    for (const { name, text, spans } of matches) {
      it(`finds what is marked in ${name}, and nothing else`, () => {
        assert.deepEqual(seen(id, text), spans);
      });
    }
    for (const { name, text } of passes) {
      it(`passes over ${name}`, () => {
        assert.deepEqual(seen(id, text), []);
      });
    }

    it('has enough examples of both', () => {
      assert.ok(matches.flatMap(({ spans }) => spans).length >= LEAST);
      assert.ok(passes.length >= LEAST);
    });

    it('says nothing of an empty text or of a short line', () => {
      for (const text of ['', '\n', 'Could you shorten this?'])
        assert.deepEqual(seen(id, text), []);
    });

    it('finds the same when it is asked again, apart from each other and within the text', () => {
      for (const { text } of [...matches, ...passes]) {
        const found = classify(text).filter((finding) => finding.detector === id);
        let last = 0;
        for (const { start, end, confidence, evidence } of found) {
          assert.ok(last <= start && start < end && end <= text.length);
          assert.ok(confidence >= 1 && confidence <= 100 && evidence.length > 0);
          last = end;
        }
        assert.deepEqual(
          classify(text).filter((finding) => finding.detector === id),
          found,
        );
      }
    });

    it('takes long texts of its own terms and of its own matches without getting slow', () => {
      for (const sample of samples(detector, matches)) {
        const text = sample.repeat(Math.ceil(LONG / sample.length));
        const before = process.cpuUsage().user;
        classify(text);
        const spent = (process.cpuUsage().user - before) / 1000;
        assert.ok(spent < BOUND_MS, `${Math.round(spent)} ms`);
      }
    });
  });
}

function samples(
  { cues }: DocumentDetector,
  matches: readonly { readonly text: string }[],
): string[] {
  const terms = cues?.keywords ?? [];
  return [...matches.map(({ text }) => text), terms.join(' '), terms.join('\n')].filter(
    (sample) => sample !== '',
  );
}
