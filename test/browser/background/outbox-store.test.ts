import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { inChromium, type InChromium } from '../../contract/in-chromium.ts';
import { OUTBOX_STORE_CONTRACT } from '../../contract/outbox-store.ts';
import type { calls as pageCalls } from '../../contract/outbox-store-page.ts';

declare const calls: typeof pageCalls;

let chromium: InChromium;
before(async () => {
  chromium = await inChromium(new URL('../../contract/outbox-store-page.ts', import.meta.url));
});
after(() => chromium.close());

for (const { name } of OUTBOX_STORE_CONTRACT) {
  test(`IndexedDB outbox store: ${name}`, () =>
    chromium.page.evaluate((claim) => calls.check(claim), name));
}

test('events whose append has resolved are there after the browser was killed, in order', async () => {
  const { ids } = await chromium.page.evaluate(() => calls.append(60));
  const offered = await chromium.page.evaluate(() => calls.due(20));
  await chromium.page.evaluate((gone) => calls.acknowledge(gone), offered.ids.slice(0, 10));
  chromium = await chromium.killAndReopen();
  const due = await chromium.page.evaluate(() => calls.due(100));
  assert.deepEqual(due.ids, ids.slice(10));
  assert.equal((await chromium.page.evaluate(() => calls.status())).waiting, 50);
});
