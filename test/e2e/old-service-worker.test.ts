import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { startStack } from '../harness/stack.ts';
import { until } from '../harness/until.ts';

const LAB = 'https://claude.ai/practice/lab';

const registrations = async (): Promise<number> =>
  (await navigator.serviceWorker.getRegistrations()).length;

test('a service worker from before the guard was installed is ended: its script came without our header', async () => {
  const userDataDir = await mkdtemp(join(tmpdir(), 'promptweir-profile-'));
  try {
    const before = await startStack({ isGuarded: false, userDataDir });
    const page = await before.browser.context.newPage();
    await page.goto(LAB);
    await page.evaluate(async () => {
      await navigator.serviceWorker.register('/practice/lab-worker.js', { scope: '/practice/' });
      await navigator.serviceWorker.ready;
    });
    assert.equal(await page.evaluate(registrations), 1);
    await before.close();

    const after = await startStack({ isEnrolled: false, userDataDir });
    const again = await after.browser.context.newPage();
    await again.goto(LAB);
    await until('no old worker', async () => (await again.evaluate(registrations)) === 0);
    await after.close();
  } finally {
    await rm(userDataDir, { recursive: true, maxRetries: 3 });
  }
});
