import assert from 'node:assert/strict';
import { createSocket } from 'node:dgram';
import { test } from 'node:test';
import { STARTER_POLICY } from '../../shared/policy/starter.ts';
import { FIRST_POLICY, startStack, type Stack } from '../harness/stack.ts';
import { until } from '../harness/until.ts';
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

test('a policy that lets go what nobody can look into closes nothing', async () => {
  const onFailure = { ...STARTER_POLICY.onFailure, uninspectable: 'allow' as const };
  const stack = await startStack({ policy: { ...FIRST_POLICY, onFailure } });
  try {
    const names = ['fetchGzip', 'formFile', 'workerSocket', 'sharedWorkerSocket', 'rtcDataChannel'];
    const shipments = names.map((channel) => {
      const marker = `via-${channel}-end`;
      return { channel, text: `a sentence about weirs ${marker}`, marker };
    });
    // The policy comes from the collector a moment after the built-in one was in force.
    await until('everything to arrive', async () => {
      const lab = await openLab(stack.browser.context, 'claude.ai');
      const delivered = await deliver(lab, stack.sites, shipments);
      await lab.close();
      return delivered.every(({ arrived }) => arrived);
    });
  } finally {
    await stack.close();
  }
});
