import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright';
import { launchPractice, type PracticeBrowser } from './launch.ts';

let practice: PracticeBrowser;
let page: Page;

before(async () => {
  practice = await launchPractice({ delay: 0 });
  page = await (await practice.context()).newPage();
  await page.goto('https://claude.ai/practice/lab');
});
after(() => practice[Symbol.asyncDispose]());

test('every channel of the laboratory delivers its text, and the search finds it', async () => {
  const channels = await page.evaluate(() => Object.keys(window.__lab));
  assert.ok(channels.length >= 20);
  const outcomes = await page.evaluate(async (names) => {
    const said: Record<string, string | undefined> = {};
    for (const name of names) said[name] = await window.__lab[name]?.(`marker-${name}-äöü`);
    return said;
  }, channels);
  assert.deepEqual(outcomes, Object.fromEntries(channels.map((name) => [name, 'sent'])));
  // A beacon is queued: it may arrive after the function has returned.
  await page.waitForTimeout(100);
  const missing = channels.filter(
    (name) => practice.sites.received.leaks(`marker-${name}-äöü`).length === 0,
  );
  assert.deepEqual(missing, []);
  assert.deepEqual(await page.evaluate(() => window.__practice.errors), []);
});

test('a WebSocket message of more than 64 kB comes back whole', async () => {
  const size = await page.evaluate(async () => {
    const socket = new WebSocket('wss://claude.ai/practice/socket');
    await new Promise((resolve) => socket.addEventListener('open', resolve));
    const back = new Promise<string>((resolve) => {
      socket.addEventListener('message', ({ data }) => resolve(data));
    });
    socket.send('x'.repeat(100_000));
    const { length } = await back;
    socket.close();
    return length;
  });
  assert.equal(size, 100_000);
});
