import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { it } from 'node:test';
import { evasionCases, isFlagged, isFound } from '../../../../bench/evasion.ts';
import { classify } from '../../../../shared/classify/classify.ts';
import { DEFAULT_MIN_CONFIDENCE } from '../../../../shared/classify/finding.ts';
import { probe } from '../../../../shared/classify/normalize/probe.ts';
import { SPELLINGS } from '../../../../shared/classify/normalize/spellings/index.ts';
import { redact } from '../../../../shared/redact/redact.ts';
import { restore } from '../../../../shared/redact/restore.ts';
import { openVault } from '../../../../shared/redact/vault.ts';

const cases = evasionCases();
const shareOf = (counted: readonly unknown[]): number => counted.length / cases.length;

it('the public set is wide enough to say something', () => {
  assert.ok(cases.length >= 300);
  assert.ok(new Set(cases.map(({ technique }) => technique)).size >= 20);
  assert.ok(new Set(cases.map(({ detector }) => detector)).size >= 15);
});

it('at least 95 of 100 values in disguise are found, as a whole', () => {
  assert.ok(shareOf(cases.filter(isFound)) >= 0.95);
});

it('at most one of 100 texts with the same disguise of something harmless is flagged', () => {
  assert.ok(shareOf(cases.filter(isFlagged)) <= 0.01);
});

it('what is replaced takes the value with it, and comes back whole', () => {
  for (const { text, detector } of cases.filter(isFound)) {
    const vault = openVault();
    const found = classify(text).filter((finding) => finding.detector === detector);
    const redactions = found.map((finding) => ({ finding, word: 'VALUE', rule: 'test' }));
    const redacted = redact(text, redactions, vault);
    const again = classify(redacted).filter((finding) => finding.detector === detector);
    assert.deepEqual(
      again.filter(({ confidence }) => confidence >= DEFAULT_MIN_CONFIDENCE),
      [],
    );
    assert.equal(
      restore(redacted, (placeholder) => vault.show(placeholder)?.original),
      text,
    );
  }
});

it('the list of spellings names every file of its folder', () => {
  const files = globSync('shared/classify/normalize/spellings/*.ts').map((path) => basename(path));
  assert.equal(SPELLINGS.length, files.length - 1);
  assert.equal(new Set(SPELLINGS).size, SPELLINGS.length);
});

for (const { codes, places } of SPELLINGS) {
  it(`${codes.join(', ')}: some case of the set needs it, and plain prose has none`, () => {
    const prose = 'The committee met on Tuesday, agreed on 3 of 14 points, and went home at 5.';
    const seen = cases.some(({ text }) => [...places(text, probe(text))].length > 0);
    assert.ok(seen);
    assert.deepEqual([...places(prose, probe(prose))], []);
  });
}
