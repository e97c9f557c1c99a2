import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright';
import { launchPractice, type PracticeBrowser } from './launch.ts';
import { reply } from './reply.ts';
import { shownText } from './shown-text.ts';

const PROMPT = 'Write to [EMAIL_1] about jo.doe@acme.example\nand call ÄÖ 😀 [PERSON_12].';

let practice: PracticeBrowser;
let page: Page;

before(async () => {
  practice = await launchPractice({ delay: 0 });
  page = await (await practice.context()).newPage();
});
after(() => practice[Symbol.asyncDispose]());

/** Opens the site, writes `text` and gives the page's model of it back. */
async function write(text: string): Promise<string> {
  await page.goto('https://chatgpt.com/');
  await page.click('#prompt-textarea');
  for (const [at, line] of text.split('\n').entries()) {
    if (at > 0) await page.keyboard.press('Shift+Enter');
    await page.keyboard.insertText(line);
  }
  return page.evaluate(() => window.__practice.model());
}

async function sendAndWait(): Promise<void> {
  await page.click('button[data-testid="send-button"]');
  await page.locator('[aria-label="Copy answer"]').last().waitFor();
}

test('the page stands on its real host over HTTP/2 and breaks no rule of its policy', async () => {
  const response = await page.goto('https://chatgpt.com/');
  await page.waitForSelector('#prompt-textarea.ProseMirror[contenteditable="true"]');
  assert.equal(await page.evaluate(() => location.href), 'https://chatgpt.com/');
  const protocol = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation');
    return entry instanceof PerformanceNavigationTiming ? entry.nextHopProtocol : '';
  });
  assert.equal(protocol, 'h2');
  assert.match(response?.headers()['content-security-policy'] ?? '', /strict-dynamic/);
  assert.deepEqual(await page.evaluate(() => window.__practice.errors), []);
});

test('a pause in writing sends the draft to both draft addresses and to telemetry', async () => {
  practice.sites.clear();
  await write('A draft that was never sent');
  const beacon = page.waitForRequest((request) => request.url().endsWith('/ces/v1/t'));
  await beacon;
  await page.waitForTimeout(100);
  const places = new Set(
    practice.sites.received.leaks('A draft that was never sent').map(({ path }) => path),
  );
  assert.deepEqual(
    places,
    new Set([
      '/backend-api/conversation/experimental/generate_autocompletions',
      '/backend-api/f/conversation/prepare',
      '/ces/v1/t',
    ]),
  );
});

test('a turn arrives in the documented shape, Shift+Enter being a line of its own', async () => {
  assert.equal(await write(PROMPT), PROMPT);
  await sendAndWait();
  const sent = practice.sites.received.to('/backend-api/f/conversation').at(-1);
  const body = JSON.parse(sent?.body.toString() ?? '');
  const { id, create_time } = body.messages[0];
  assert.match(id, /^[0-9a-f-]{36}$/);
  assert.ok(Math.abs(create_time - Date.now() / 1000) < 30);
  assert.deepEqual(body, {
    action: 'next',
    messages: [
      {
        id,
        author: { role: 'user' },
        create_time,
        content: { content_type: 'text', parts: [PROMPT] },
        metadata: { serialization_metadata: { custom_symbol_offsets: [] }, system_hints: [] },
      },
    ],
    parent_message_id: 'client-created-root',
    model: 'auto',
    conversation_mode: { kind: 'primary_assistant' },
    supported_encodings: ['v1'],
    supports_buffering: true,
    system_hints: [],
  });
});

test('the answer is shown whole, can be copied, and both turns are there after a reload', async () => {
  await write(PROMPT);
  await sendAndWait();
  const wanted = shownText(reply(PROMPT));
  const answer = page.locator('[data-message-author-role="assistant"]');
  assert.equal(shownText(await answer.innerText()), wanted);
  await page.click('[aria-label="Copy answer"]');
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), reply(PROMPT));
  assert.match(page.url(), /\/c\/[0-9a-f-]{36}$/);
  await page.reload();
  await answer.waitFor();
  assert.equal(shownText(await answer.innerText()), wanted);
  assert.equal(await page.locator('[data-message-author-role="user"]').innerText(), PROMPT);
  assert.match(await page.locator('#history').innerText(), /Write to \[EMAIL_1\]/);
  assert.deepEqual(await page.evaluate(() => window.__practice.errors), []);
});

test('Enter sends a second turn into the same conversation', async () => {
  await write('The first turn');
  await sendAndWait();
  await page.click('#prompt-textarea');
  await page.keyboard.type('The second turn');
  await page.keyboard.press('Enter');
  await page.locator('[aria-label="Copy answer"]').nth(1).waitFor();
  const sent = practice.sites.received.to('/backend-api/f/conversation').at(-1);
  const body = JSON.parse(sent?.body.toString() ?? '');
  assert.ok(page.url().endsWith(body.conversation_id));
  assert.equal(await page.evaluate(() => window.__practice.sent), 2);
});

test('a file goes to the storage host by PUT and the turn names it', async () => {
  await write('See the file');
  await page.setInputFiles('#upload-files', {
    name: 'notes.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('uploaded-file-marker'),
  });
  await page.locator('#attachments li', { hasText: 'notes.txt' }).waitFor();
  await sendAndWait();
  const [put] = practice.sites.received.to(/\/raw$/, 'files.oaiusercontent.com').slice(-1);
  assert.equal(put?.body.toString(), 'uploaded-file-marker');
  const sent = practice.sites.received.to('/backend-api/f/conversation').at(-1);
  const [attachment] = JSON.parse(sent?.body.toString() ?? '').messages[0].metadata.attachments;
  assert.equal(attachment.name, 'notes.txt');
});

test('a turn that the network refuses is shown as not sent, which is no error of the page', async () => {
  await write('This one is refused');
  await page.route('**/backend-api/f/conversation', (route) => route.abort());
  await page.keyboard.press('Enter');
  const alert = page.getByRole('alert');
  assert.equal(await alert.innerText(), 'The message could not be sent.');
  await page.unroute('**/backend-api/f/conversation');
  assert.deepEqual(await page.evaluate(() => window.__practice.errors), []);
});

describe('a page whose nodes are touched', () => {
  let conversation = '';

  before(async () => {
    await write('Somebody touches the page');
    await sendAndWait();
    conversation = page.url();
  });

  /** Reloads the conversation, does something to the first paragraph of its answer, writes a letter, and says what the page says. */
  async function afterTouching(touch: (paragraph: Element) => void): Promise<readonly string[]> {
    await page.goto(conversation);
    await page.locator('.assistant p').first().waitFor();
    await page.locator('.assistant p').first().evaluate(touch);
    await page.click('#prompt-textarea');
    await page.keyboard.insertText('x');
    return page.evaluate(() => window.__practice.errors);
  }

  const TOUCHES: readonly (readonly [string, (paragraph: Element) => void, string])[] = [
    [
      'replaced',
      (paragraph) => paragraph.firstChild?.replaceWith(document.createElement('span')),
      'A node of the page was replaced or removed.',
    ],
    [
      'moved',
      (paragraph) => paragraph.nextSibling?.after(paragraph),
      'A node of the page was moved.',
    ],
    [
      'rewritten',
      (paragraph) => {
        if (paragraph.firstChild instanceof Text) paragraph.firstChild.data = 'other';
      },
      'A text of the page was changed.',
    ],
  ];

  for (const [name, touch, complaint] of TOUCHES)
    test(`reports a node of its answer that something else has ${name}`, async () => {
      const errors = await afterTouching(touch);
      assert.ok(errors.includes(complaint));
    });

  test('minds no foreign node beside its own, as React minds none', async () => {
    const errors = await afterTouching((paragraph) =>
      paragraph.after(document.createElement('span')),
    );
    assert.deepEqual(errors, []);
  });
});
