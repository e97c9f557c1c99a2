import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright';
import { launchPractice, type PracticeBrowser } from './launch.ts';
import { reply } from './reply.ts';
import { shownText } from './shown-text.ts';

const PROMPT = 'Write to [EMAIL_1] about [PHONE_3]\nand call ÄÖ 😀 [PERSON_12].';

let practice: PracticeBrowser;
let page: Page;

before(async () => {
  practice = await launchPractice({ delay: 0 });
  page = await (await practice.context()).newPage();
});
after(() => practice[Symbol.asyncDispose]());

/** Opens a new chat, writes `text` and gives the page's model of it back. */
async function write(text: string): Promise<string> {
  await page.goto('https://gemini.google.com/app');
  await page.click('rich-textarea div.ql-editor[contenteditable="true"]');
  for (const [at, line] of text.split('\n').entries()) {
    if (at > 0) await page.keyboard.press('Shift+Enter');
    await page.keyboard.insertText(line);
  }
  return page.evaluate(() => window.__practice.model());
}

async function sendAndWait(): Promise<void> {
  await page.click('button.send-button[aria-label="Send message"]');
  await page.locator('[aria-label="Copy answer"]').last().waitFor();
}

test('a turn arrives as a form whose JSON holds JSON, in the documented places', async () => {
  assert.equal(await write(PROMPT), PROMPT);
  await sendAndWait();
  const sent = practice.sites.received.to(/\/StreamGenerate$/).at(-1);
  const url = new URL(sent?.url ?? '');
  assert.deepEqual([...url.searchParams.keys()], ['bl', 'f.sid', 'hl', '_reqid', 'rt']);
  const form = new URLSearchParams(sent?.body.toString());
  assert.match(form.get('at') ?? '', /^AFpractice:\d+$/);
  const [nothing, text] = JSON.parse(form.get('f.req') ?? '');
  const inner = JSON.parse(text);
  assert.equal(nothing, null);
  assert.equal(inner.length, 69);
  assert.deepEqual(inner.slice(0, 3), [
    [PROMPT, 0, null, [], null, null, 0],
    ['en'],
    ['', '', '', null, null, null, null, null, null, ''],
  ]);
  assert.match(inner[59], /^[0-9A-F-]{36}$/);
});

test('the answer is shown whole, can be copied, and both turns are there after a reload', async () => {
  await write(PROMPT);
  await sendAndWait();
  const wanted = shownText(reply(PROMPT));
  const answer = page.locator('model-response message-content');
  assert.equal(shownText(await answer.innerText()), wanted);
  await page.click('[aria-label="Copy answer"]');
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), reply(PROMPT));
  assert.match(page.url(), /\/app\/[0-9a-f]{16}$/);
  await page.reload();
  await answer.waitFor();
  assert.equal(shownText(await answer.innerText()), wanted);
  assert.equal(await page.locator('user-query').innerText(), PROMPT);
  assert.match(await page.locator('#history').innerText(), /Write to \[EMAIL_1\]/);
  assert.deepEqual(await page.evaluate(() => window.__practice.errors), []);
});

test('the text of a turn goes to the turn and to telemetry', async () => {
  practice.sites.clear();
  await write('A text for two addresses');
  await page.keyboard.press('Enter');
  await page.locator('[aria-label="Copy answer"]').waitFor();
  const places = practice.sites.received
    .leaks('A text for two addresses')
    .map(({ path }) => path.split('/').at(-1));
  assert.deepEqual(new Set(places), new Set(['StreamGenerate', 'batchexecute']));
});

test('a second turn names the conversation and its last response', async () => {
  await write('The first turn');
  await sendAndWait();
  await page.click('.ql-editor');
  await page.keyboard.type('The second turn');
  await page.keyboard.press('Enter');
  await page.locator('[aria-label="Copy answer"]').nth(1).waitFor();
  const sent = practice.sites.received.to(/\/StreamGenerate$/).at(-1);
  const [, text] = JSON.parse(new URLSearchParams(sent?.body.toString()).get('f.req') ?? '');
  const [conversation, response, candidate] = JSON.parse(text)[2];
  assert.ok(page.url().endsWith(conversation.slice(2)));
  assert.match(response, /^r_/);
  assert.match(candidate, /^rc_/);
});

test('a file from the input that is made on demand goes to the upload host', async () => {
  await write('One file');
  const chooser = page.waitForEvent('filechooser');
  await page.click('[aria-label="Upload files"]');
  await (
    await chooser
  ).setFiles({
    name: 'notes.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('uploaded-file-marker'),
  });
  await page.locator('#attachments li', { hasText: 'notes.txt' }).waitFor();
  const upload = practice.sites.received.to('/upload', 'push.clients6.google.com').at(-1);
  assert.match(upload?.body.toString() ?? '', /uploaded-file-marker/);
});
