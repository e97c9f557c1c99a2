import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  createManagedConfig,
  type ManagedConfig,
} from '../../../extension-browser/background/managed-config.ts';
import type { ErrorCode } from '../../../shared/errors.ts';
import { fakeStorage } from '../../contract/fake-storage.ts';
import { settled } from '../../contract/fake-time.ts';

const CONFIG: ManagedConfig = {
  collectorUrl: 'https://collector.example',
  enrolmentToken: 'a-token-of-enough-length',
};
const OTHER: ManagedConfig = { ...CONFIG, collectorUrl: 'https://other.example', deviceName: 'pc' };

/** A browser whose managed storage answers as told, and an extension on it. `local` outlives a restart. */
function bench(get: () => Promise<Record<string, unknown>>) {
  const local = fakeStorage();
  const applied: ManagedConfig[] = [];
  const reported: ErrorCode[] = [];
  const browser = { get };
  const start = () =>
    createManagedConfig({
      managed: { get: () => browser.get() },
      local,
      apply: (config) => applied.push(config),
      report: (code) => reported.push(code),
    });
  return { applied, reported, browser, local, start };
}

test('on the first install nothing is known, and the values come as a change', async () => {
  const { start, browser, applied, reported } = bench(async () => ({}));
  const managed = start();
  const { config, refreshed } = await managed.start();
  await refreshed;
  assert.equal(config, undefined);
  browser.get = async () => ({ ...CONFIG });
  await managed.changed('managed');
  assert.deepEqual(applied, [CONFIG]);
  assert.deepEqual(reported, []);
});

test('after a restart the last values answer at once while the browser hangs', async () => {
  const { start, browser, applied } = bench(async () => ({ ...CONFIG }));
  await (
    await start().start()
  ).refreshed;
  const { promise, resolve } = Promise.withResolvers<Record<string, unknown>>();
  browser.get = () => promise;
  const { config, refreshed } = await start().start();
  assert.deepEqual(config, CONFIG);
  resolve({ ...CONFIG });
  await refreshed;
  assert.deepEqual(applied, [CONFIG], 'what is the same is not applied again');
});

test('a change while the extension runs is applied, one of another area is not looked at', async () => {
  const { start, browser, applied } = bench(async () => ({ ...CONFIG }));
  const managed = start();
  await (
    await managed.start()
  ).refreshed;
  browser.get = async () => ({ ...OTHER });
  await managed.changed('local');
  assert.deepEqual(applied, [CONFIG]);
  await managed.changed('managed');
  assert.deepEqual(applied, [CONFIG, OTHER]);
  assert.deepEqual((await start().start()).config, OTHER);
});

test('a change that wakes the worker is not applied when it is what was known', async () => {
  const { start, applied, local } = bench(async () => ({ ...CONFIG }));
  await (
    await start().start()
  ).refreshed;
  const get = local.get.bind(local);
  local.get = async (keys) => {
    await settled();
    return get(keys);
  };
  const managed = start();
  const [{ refreshed }] = await Promise.all([managed.start(), managed.changed('managed')]);
  await refreshed;
  assert.deepEqual(applied, [CONFIG]);
});

test('a browser that knows no managed storage (Firefox without policy) means no configuration', async () => {
  const { start, applied, reported } = bench(() =>
    Promise.reject(new Error('Managed storage manifest not found')),
  );
  const { config, refreshed } = await start().start();
  await refreshed;
  assert.deepEqual([config, applied, reported], [undefined, [], []]);
});

test('an empty answer does not take away what was known', async () => {
  const { start, browser } = bench(async () => ({ ...CONFIG }));
  await (
    await start().start()
  ).refreshed;
  browser.get = async () => ({});
  await (
    await start().start()
  ).refreshed;
  assert.deepEqual((await start().start()).config, CONFIG);
});

test('keys of another version of the extension are left alone', async () => {
  const { start, applied } = bench(async () => ({ ...CONFIG, fromTheFuture: 1 }));
  await (
    await start().start()
  ).refreshed;
  assert.deepEqual(applied, [CONFIG]);
});

for (const [name, changes] of [
  ['an address over an open network', { collectorUrl: 'http://collector.example' }],
  ['an address that is none', { collectorUrl: 'collector' }],
  ['no token', { enrolmentToken: undefined }],
  ['a token that is a number', { enrolmentToken: 1_234_567_890_123_456 }],
  ['an empty device name', { deviceName: '' }],
] as const) {
  test(`a configuration with ${name} is reported and the last good one stays`, async () => {
    const { start, browser, applied, reported } = bench(async () => ({ ...CONFIG }));
    const managed = start();
    await (
      await managed.start()
    ).refreshed;
    browser.get = async () => ({ ...OTHER, ...changes });
    await managed.changed('managed');
    assert.deepEqual(reported, ['managed-config-malformed']);
    assert.deepEqual(applied, [CONFIG]);
    assert.deepEqual((await start().start()).config, CONFIG);
  });
}
