import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runMatrix } from '../matrix/run-matrix.ts';

/**
 * One app, one channel of each kind that other tests do not try. The laboratory has tests of its own; `npm run matrix` tries
 * everything.
 */
const CHANNELS = ['typed-click', 'paste-html', 'drop-file', 'choose-file', 'composed', 'link'];

test('what a person gives to an app leaves by none of these ways, and by all of them without the guard', async () => {
  const part = {
    browser: 'chromium' as const,
    app: (app: string) => app === 'claude',
    channel: (name: string) => CHANNELS.includes(name),
  };
  const cells = await runMatrix(part, () => undefined);
  const said = cells.map(({ channel, guard, leaked }) => `${channel} ${guard} ${leaked}`);
  assert.deepEqual(
    new Set(said),
    new Set(CHANNELS.flatMap((channel) => [`${channel} off true`, `${channel} on false`])),
  );
  assert.deepEqual(
    cells.flatMap((cell) => (cell.void === undefined ? [] : [cell.void])),
    [],
  );
});
