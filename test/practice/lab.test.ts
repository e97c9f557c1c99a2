import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright';
import { deliver, openLab } from '../matrix/lab-delivery.ts';
import { launchPractice, type PracticeBrowser } from './launch.ts';

let practice: PracticeBrowser;
let page: Page;
let channels: readonly string[];

/** Nothing here speaks HTTP/3, so its handshake fails; a test of its own counts packets. */
const WITHOUT_A_SERVER = /Transport$/;

before(async () => {
  practice = await launchPractice({ delay: 0 });
  ({ page, channels } = await openLab(await practice.context(), 'claude.ai'));
});
after(() => practice[Symbol.asyncDispose]());

test('every channel of the laboratory delivers its text, and the search finds it', async () => {
  assert.ok(channels.length >= 150);
  const shipments = channels.map((channel) => {
    const marker = `marker-${channel}-aeiou`;
    return { channel, text: marker, marker };
  });
  const missing = (await deliver(page, practice.sites, shipments)).filter(
    ({ arrived }) => !arrived,
  );
  assert.deepEqual(
    missing.map(({ channel }) => channel),
    channels.filter((channel) => WITHOUT_A_SERVER.test(channel)),
    missing.map(({ channel, said }) => `${channel}: ${said}`).join(),
  );
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
