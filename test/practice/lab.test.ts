import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { deliver } from '../matrix/lab-delivery.ts';
import { openLab, type LabPage } from '../matrix/lab-page.ts';
import { launchPractice, type PracticeBrowser } from './launch.ts';

let practice: PracticeBrowser;
let lab: LabPage;

/** Nothing here speaks HTTP/3, so its handshake fails; a test of its own counts packets. */
const WITHOUT_A_SERVER = /Transport$/;

before(async () => {
  practice = await launchPractice({ delay: 0 });
  const context = await practice.context();
  lab = await openLab(context, 'claude.ai');
});
after(() => practice[Symbol.asyncDispose]());

test('every channel of the laboratory delivers its text, and the search finds it', async () => {
  const { channels } = lab;
  assert.ok(channels.length >= 150);
  const shipments = channels.map((channel) => {
    const marker = `marker-${channel}-aeiou`;
    return { channel, text: marker, marker };
  });
  const missing = (await deliver(lab, practice.sites, shipments)).filter(({ arrived }) => !arrived);
  assert.deepEqual(
    missing.map(({ channel }) => channel),
    channels.filter((channel) => WITHOUT_A_SERVER.test(channel)),
    missing.map(({ channel, said }) => `${channel}: ${said}`).join(),
  );
});

test('a WebSocket message of more than 64 kB comes back whole', async () => {
  const page = await (await practice.context()).newPage();
  await page.goto('https://claude.ai/practice/lab');
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
