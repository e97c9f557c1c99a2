import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startStack, type Stack } from '../harness/stack.ts';
import { deliver } from '../matrix/lab-delivery.ts';
import { openLab, type LabPage } from '../matrix/lab-page.ts';

const KEY = ['AKIA', 'R7XQW4ZNT2PLMKVB'].join('');
const EMAIL = 'mira.holt@harborline.org';

/** Nobody can look into these, so they are closed whatever they say. Workers and frames by number: bodies and sockets only. */
const CLOSED =
  /^(fetchGzip|fetchGzipUnnamed|fetchUtf16|xhrDocument|xhrSyncBlob|socketProtocol|socketStream|formMultipart|formFile|srcdocByIndexBlob|rtcDataChannel|webTransport|\w*[wW]orker(Blob|Socket|Transport))$/;
/** Judged by the backstop alone, which can stop but not rewrite; and a close, whose reason is left out instead. */
const NOT_REWRITTEN =
  /^(xhrSync|socketReason|form\w+|\w*[wW]orker(Fetch|Xhr)|srcdocByIndex(Fetch|Beacon))$/;
/** Address and headers: there only credentials and values replaced before are looked for (LIMITS.md). */
const EDGE =
  /Url$|Query|Header$|^(fetchPath|formGet|linkClick|linkPing|windowOpen|locationAssign|referrer)$/;

let stack: Stack;
let lab: LabPage;
let channels: readonly string[];

before(async () => {
  // Nobody enrolled this browser: what is in force is the built-in policy.
  stack = await startStack({ isEnrolled: false });
  lab = await openLab(stack.browser.context, 'claude.ai');
  ({ channels } = lab);
});
after(() => stack.close());

/** Sends a text over channels, each copy marked; gives the channels whose copy a server received, and where `secret` was. */
async function deliveredBy(
  names: readonly string[],
  text: string,
  secret = text,
): Promise<{ readonly arrived: readonly string[]; readonly leaks: readonly string[] }> {
  const leaks: string[] = [];
  const shipments = names.map((channel) => {
    const marker = `via-${channel}-end`;
    return { channel, text: `${text} ${marker}`, marker };
  });
  const delivered = await deliver(lab, stack.sites, shipments, () => {
    for (const { path, where } of stack.sites.received.leaks(secret))
      leaks.push(`${where} of ${path}`);
  });
  return { arrived: delivered.flatMap((each) => (each.arrived ? [each.channel] : [])), leaks };
}

test('before any configuration a key leaves by no channel of a page', async () => {
  assert.ok(channels.length >= 150);
  assert.deepEqual(await deliveredBy(channels, `my key is ${KEY}, keep it`, KEY), {
    arrived: [],
    leaks: [],
  });
});

test('an e-mail address is replaced where that is possible and stopped elsewhere', async () => {
  const names = channels.filter((name) => !EDGE.test(name));
  assert.deepEqual(await deliveredBy(names, `write to ${EMAIL} today`, EMAIL), {
    arrived: names.filter((name) => !CLOSED.test(name) && !NOT_REWRITTEN.test(name)),
    leaks: [],
  });
});

test('a value that was replaced once leaves by no address and no header either', async () => {
  const names = channels.filter((name) => EDGE.test(name));
  const { leaks } = await deliveredBy(names, `again ${EMAIL}`, EMAIL);
  assert.deepEqual(leaks, []);
});

test('harmless text goes by every channel that can be looked into, the same to the byte', async () => {
  const text = 'two sentences about weirs, naïve 木 😀';
  const { arrived } = await deliveredBy(channels, text);
  assert.deepEqual(
    arrived,
    channels.filter((name) => !CLOSED.test(name)),
  );
});

test('what was closed is on record', async () => {
  const worker = await stack.browser.backgroundWorker();
  const closed = await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<{ recent?: Recent[] }> } } };
    };
    interface Recent {
      readonly failure?: string;
      readonly channel?: string;
    }
    const { recent = [] } = await chrome.storage.local.get('recent');
    return recent.flatMap(({ failure, channel }) =>
      failure === 'channel-closed' ? [channel] : [],
    );
  });
  assert.deepEqual(new Set(closed), new Set(['webrtc', 'websocket', 'webtransport']));
});

test('the page saw no error of ours', async () => {
  assert.deepEqual(await lab.errors(), []);
});
