import { ownDetectors, type PackTest, type RuleParts } from '../../policy/rule-pack.ts';
import { classify } from '../classify.ts';
import { compileCustom, type CustomDetectors } from '../custom.ts';
import { DEFAULT_MIN_CONFIDENCE } from '../finding.ts';
import type { RuleProblem } from './rule-problem.ts';

/**
 * Runs the tests a pack brings along; each that fails is a problem that names detectors and places, never text. The pack has been
 * checked by `checkRules`. Cost: one classification a test.
 */
export function runPackTests(pack: RuleParts): RuleProblem[] {
  const { tests = [] } = pack;
  if (tests.length === 0) return [];
  const custom = compileCustom(pack);
  const own = new Set(ownDetectors(pack).map(({ id }) => id));
  return tests.flatMap((test, index): RuleProblem[] => {
    const message = failureOf(test, custom, own);
    return message === '' ? [] : [{ path: ['tests', index], code: 'test_failed', message }];
  });
}

function failureOf(test: PackTest, custom: CustomDetectors, own: ReadonlySet<string>): string {
  const missing = test.finds.map(({ detector, text }) => ({ detector, text }));
  const surplus: string[] = [];
  const loud = new Set<string>();
  for (const { detector, start, end, confidence } of classify(test.text, { custom })) {
    if (confidence < DEFAULT_MIN_CONFIDENCE) continue;
    if (test.silent?.includes(detector) === true) loud.add(detector);
    if (!own.has(detector)) continue;
    const value = test.text.slice(start, end);
    const place = missing.findIndex((one) => one.detector === detector && one.text === value);
    if (place >= 0) missing.splice(place, 1);
    else surplus.push(`${detector} at ${start} to ${end}`);
  }
  return [
    ...(missing.length === 0
      ? []
      : [`Not found: ${missing.map((one) => one.detector).join(', ')}.`]),
    ...(surplus.length === 0 ? [] : [`Found besides: ${surplus.join(', ')}.`]),
    ...(loud.size === 0 ? [] : [`Not silent: ${[...loud].join(', ')}.`]),
  ].join(' ');
}
