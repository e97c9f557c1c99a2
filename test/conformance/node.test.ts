import assert from 'node:assert/strict';
import { it } from 'node:test';
import { BUILT_IN_DETECTORS } from '../../shared/classify/describe-detector.ts';
import { STARTER_POLICY } from '../../shared/policy/starter.ts';
import { agreedOn, readCases } from './cases.ts';
import { verdictOn } from './verdict.ts';

const cases = readCases();

it('Node gives the verdicts of the conformance file (npm run conformance shows what changed)', () => {
  const differing = cases.flatMap(({ line, text, expected }) => {
    const found = agreedOn(text);
    return JSON.stringify(found) === JSON.stringify(expected) ? [] : [{ line, found, expected }];
  });
  assert.deepEqual(differing, []);
});

it('the file speaks of every category a detector has and of every action of the starter policy', () => {
  assert.ok(cases.length >= 150);
  const verdicts = cases.map(({ text }) => verdictOn(text));
  const categories = new Set(
    verdicts
      .flatMap(({ findings, cutShort }) => [...findings, ...cutShort])
      .map(({ category }) => category),
  );
  const known = new Set(BUILT_IN_DETECTORS.map(({ category }) => category)).add('uninspected');
  assert.deepEqual(
    [...known].filter((category) => !categories.has(category)),
    [],
  );
  const actions = new Set(verdicts.map(({ action }) => action));
  const wanted = ['allow' as const, ...STARTER_POLICY.rules.filter(isEnforced).map(actionOf)];
  assert.deepEqual(
    wanted.filter((action) => !actions.has(action)),
    [],
  );
});

type Rule = (typeof STARTER_POLICY.rules)[number];
const isEnforced = ({ mode }: Rule): boolean => mode === 'enforce';
const actionOf = ({ action }: Rule) => action;

it('no text is there twice', () => {
  assert.equal(new Set(cases.map(({ text }) => text)).size, cases.length);
});
