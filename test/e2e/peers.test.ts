import assert from 'node:assert/strict';
import { createSocket } from 'node:dgram';
import { test } from 'node:test';
import { startStack, type Stack } from '../harness/stack.ts';
import { deliver } from '../matrix/lab-delivery.ts';
import { openLab } from '../matrix/lab-page.ts';

/** How many UDP packets arrive where the AI apps are said to be, while their pages try WebTransport. */
async function packetsOf(stack: Stack): Promise<number> {
  let packets = 0;
  const listener = createSocket('udp4', () => packets++);
  await new Promise<void>((resolve) => listener.bind(stack.sites.port, '127.0.0.1', resolve));
  const lab = await openLab(stack.browser.context, 'claude.ai');
  const shipments = ['webTransport', 'workerTransport', 'serviceWorkerTransport'].map(
    (channel) => ({ channel, text: 'something', marker: `${channel}-marker` }),
  );
  await deliver(lab, stack.sites, shipments);
  listener.close();
  return packets;
}

test('no packet of WebTransport leaves, from pages or workers', async () => {
  const stack = await startStack({ isEnrolled: false });
  try {
    assert.equal(await packetsOf(stack), 0);
  } finally {
    await stack.close();
  }
});

test('without the guard it does: the count above can fail', async () => {
  const stack = await startStack({ isGuarded: false });
  try {
    assert.ok((await packetsOf(stack)) > 0);
  } finally {
    await stack.close();
  }
});

test('an app that talks keeps WebRTC, and what its data channels send is inspected', async () => {
  const stack = await startStack({ isEnrolled: false });
  try {
    const lab = await openLab(stack.browser.context, 'chatgpt.com');
    const key = ['AKIA', 'R7XQW4ZNT2PLMKVB'].join('');
    const send = (text: string) =>
      deliver(lab, stack.sites, [{ channel: 'rtcDataChannel', text, marker: text }]);
    const [harmless] = await send('a sentence about weirs');
    assert.equal(harmless?.arrived, true);
    const [secret] = await send(`the key is ${key}, keep it`);
    assert.equal(secret?.arrived, false);
  } finally {
    await stack.close();
  }
});
