import assert from 'node:assert/strict';
import { readCases } from './cases.ts';
import { verdictOn, type Verdict } from './verdict.ts';

/** Runs the texts of the conformance file in some realm: JSON of texts in, JSON of verdicts out. */
export type RunInRealm = (texts: string) => Promise<string>;

/**
 * Holds a realm to Node's every finding, confidence and evidence, on every text of the conformance file; Node itself is held to
 * the file. A difference is told by line and verdict, without the text.
 */
export async function holdToNode(run: RunInRealm): Promise<void> {
  const cases = readCases();
  const verdicts = JSON.parse(
    await run(JSON.stringify(cases.map(({ text }) => text))),
  ) as Verdict[];
  assert.equal(verdicts.length, cases.length);
  for (const [index, { line, text }] of cases.entries()) {
    assert.deepEqual({ line, ...verdicts[index] }, { line, ...verdictOn(text) });
  }
}
