import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runMatrix } from '../matrix/run-matrix.ts';
import { withoutFirefox } from '../harness/without-firefox.ts';
import { findFirefox } from '../setup/firefox.mjs';

/** One channel of each kind; `npm run matrix -- --browser firefox` tries all. */
const CHANNELS =
  /^(fetch(String|Blob|FormDataFile|Gzip|Utf16|Query)|xhr(Blob|Sync)|beacon(Blob|Url)|socket(Text|Binary|Reason|Protocol)|form(Submit|File)|imageUrl|referrer|blankHashSocket|srcdocSocket|dataFrameFetch|workerFetch|\w*[wW]orkerSocket|rtcDataChannel)$/;

test('a key leaves by no channel of a page in Firefox, and by all of them without the guard', async (t) => {
  if (findFirefox(process.env) === undefined) return withoutFirefox(t);
  const part = {
    browser: 'firefox' as const,
    app: (app: string) => app === 'claude',
    channel: (name: string) => CHANNELS.test(name),
  };
  const cells = await runMatrix(part, () => undefined);
  const names = (guard: string, leaked: boolean) =>
    cells.flatMap((cell) =>
      cell.guard === guard && cell.leaked === leaked ? [`${cell.channel} ${cell.void ?? ''}`] : [],
    );
  assert.ok(cells.length > 50);
  assert.deepEqual(names('on', true), []);
  assert.deepEqual(names('off', false), []);
});
