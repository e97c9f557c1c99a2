import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright';
import { startStack, type Stack } from '../harness/stack.ts';

const KEY = ['AKIA', 'R7XQW4ZNT2PLMKVB'].join('');
const EMAIL = 'mira.holt@harborline.org';

/** Bodies the browser shows nobody and the page's world does not carry: stopped whatever they say. */
const UNINSPECTABLE = ['fetchGzip', 'formMultipart'];
/** Judged by the backstop alone, which can stop but not rewrite. */
const NOT_REWRITTEN = ['xhrSync', 'formSubmit', 'workerFetch'];
/** Address and headers: there only credentials and values replaced before are looked for (LIMITS.md). */
const EDGES = ['fetchQuery', 'fetchHeader', 'imageUrl'];

let stack: Stack;
let page: Page;
let channels: readonly string[];

before(async () => {
  // Nobody enrolled this browser: what is in force is the built-in policy.
  stack = await startStack({ isEnrolled: false });
  page = await stack.browser.context.newPage();
  await page.goto('https://claude.ai/practice/lab');
  channels = await page.evaluate(() => Object.keys(window.__lab));
});
after(() => stack.close());

/** Sends a text over channels, each copy marked; gives the channels whose copy a server received. */
async function deliveredBy(names: readonly string[], text: string): Promise<readonly string[]> {
  stack.sites.clear();
  const send = (each: readonly string[]) =>
    page.evaluate(
      async ([list, given]) => {
        await Promise.all(
          list.map(
            (name) => window.__lab[name]?.(`${given} via-${name}-end`) ?? Promise.resolve(''),
          ),
        );
      },
      [each, text] as const,
    );
  // Forms share one frame, so they go one after the other.
  const forms = names.filter((name) => name.startsWith('form'));
  await send(names.filter((name) => !forms.includes(name)));
  for (const form of forms) await send([form]);
  // A beacon answers at once and is sent later.
  await page.waitForTimeout(400);
  return names.filter((name) => stack.sites.received.leaks(`via-${name}-end`).length > 0);
}

test('before any configuration a key leaves by no channel of a page', async () => {
  assert.ok(channels.length >= 20);
  assert.deepEqual(await deliveredBy(channels, `my key is ${KEY}, keep it`), []);
  assert.deepEqual(stack.sites.received.leaks(KEY), []);
});

test('an e-mail address is replaced where that is possible and stopped elsewhere', async () => {
  const names = channels.filter((name) => !EDGES.includes(name));
  const delivered = await deliveredBy(names, `write to ${EMAIL} today`);
  assert.deepEqual(stack.sites.received.leaks(EMAIL), []);
  assert.deepEqual(
    delivered,
    names.filter((name) => ![...UNINSPECTABLE, ...NOT_REWRITTEN].includes(name)),
  );
});

test('a value that was replaced once leaves by no address and no header either', async () => {
  assert.deepEqual(await deliveredBy(EDGES, `again ${EMAIL}`), []);
  assert.deepEqual(stack.sites.received.leaks(EMAIL), []);
});

test('harmless text goes by every channel that can be looked into, the same to the byte', async () => {
  const text = 'two sentences about weirs, naïve 木 😀';
  const delivered = await deliveredBy(channels, text);
  assert.deepEqual(
    delivered,
    channels.filter((name) => !UNINSPECTABLE.includes(name)),
  );
  const whole = new Set(stack.sites.received.requests.map(({ body }) => body.toString()));
  for (const name of [
    'fetchString',
    'fetchBlob',
    'fetchStream',
    'xhrString',
    'beaconBlob',
    'workerFetch',
  ]) {
    assert.ok(whole.has(`${text} via-${name}-end`), name);
  }
});

test('the page saw no error of ours', async () => {
  assert.deepEqual(await page.evaluate(() => window.__practice.errors), []);
});
