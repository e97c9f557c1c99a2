import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from './check.ts';

const run = async (isGuarded: boolean): Promise<{ code: number; printed: string }> => {
  const lines: string[] = [];
  const code = await check(isGuarded, (text) => lines.push(text));
  return { code, printed: lines.join('\n') };
};

test('with the extension the main job passes on all three sites', async () => {
  const { code, printed } = await run(true);
  assert.equal(code, 0, printed);
  assert.doesNotMatch(printed, /LEAKED/);
});

test('without it the same job fails and says what leaked: the check can fail', async () => {
  const { code, printed } = await run(false);
  assert.equal(code, 1);
  for (const app of ['chatgpt', 'claude', 'gemini']) {
    assert.match(printed, new RegExp(`^${app} .*LEAKED`, 'm'));
    assert.match(printed, new RegExp(`^${app}, .*an original arrived`, 'm'));
  }
});
