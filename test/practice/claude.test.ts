import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright';
import { CLAUDE_ORG } from './claude-routes.ts';
import { launchPractice, type PracticeBrowser } from './launch.ts';
import { reply } from './reply.ts';
import { shownText } from './shown-text.ts';

const PROMPT = 'Write to [EMAIL_1] about [PHONE_3]\nand call ÄÖ 😀 [PERSON_12].';
const UUID = /^[0-9a-f-]{36}$/;

let practice: PracticeBrowser;
let page: Page;

before(async () => {
  practice = await launchPractice({ delay: 0 });
  page = await (await practice.context()).newPage();
});
after(() => practice[Symbol.asyncDispose]());

/** Opens a new chat, writes `text` and gives the page's model of it back. */
async function write(text: string): Promise<string> {
  await page.goto('https://claude.ai/new');
  await page.click('div.tiptap.ProseMirror[contenteditable="true"][data-testid="chat-input"]');
  for (const [at, line] of text.split('\n').entries()) {
    if (at > 0) await page.keyboard.press('Shift+Enter');
    await page.keyboard.insertText(line);
  }
  return page.evaluate(() => window.__practice.model());
}

async function sendAndWait(): Promise<void> {
  await page.click('button[data-testid="chat-input-send"][aria-label="Send message"]');
  await page.locator('[aria-label="Copy answer"]').last().waitFor();
}

test('a turn arrives in the documented shape under the organisation that the cookie names', async () => {
  assert.equal(await write(PROMPT), PROMPT);
  await sendAndWait();
  const [sent] = practice.sites.received.to(/\/completion$/, 'claude.ai').slice(-1);
  const path = new URL(sent?.url ?? '').pathname;
  assert.ok(path.startsWith(`/api/organizations/${CLAUDE_ORG}/chat_conversations/`));
  const body = JSON.parse(sent?.body.toString() ?? '');
  assert.match(body.turn_message_uuids.human_message_uuid, UUID);
  assert.match(body.turn_message_uuids.assistant_message_uuid, UUID);
  assert.match(body.completion_request_id, UUID);
  assert.deepEqual(body, {
    prompt: PROMPT,
    model: 'claude-practice',
    timezone: body.timezone,
    locale: 'en-US',
    personalized_styles: [
      { type: 'default', key: 'Default', name: 'Normal', prompt: 'Normal\n', isDefault: true },
    ],
    tools: [],
    attachments: [],
    files: [],
    sync_sources: [],
    rendering_mode: 'messages',
    effort: 'low',
    thinking_mode: 'off',
    turn_message_uuids: body.turn_message_uuids,
    parent_message_uuid: '00000000-0000-4000-8000-000000000000',
    completion_request_id: body.completion_request_id,
    create_conversation_params: { name: '', model: 'claude-practice', is_temporary: false },
  });
});

test('the answer is shown whole, can be copied, and both turns are there after a reload', async () => {
  await write(PROMPT);
  await sendAndWait();
  const wanted = shownText(reply(PROMPT));
  const answer = page.locator('[data-is-streaming="false"] .font-claude-response');
  assert.equal(shownText(await answer.innerText()), wanted);
  await page.click('[aria-label="Copy answer"]');
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), reply(PROMPT));
  assert.match(page.url(), /\/chat\/[0-9a-f-]{36}$/);
  await page.reload();
  await page.locator('.font-claude-response').waitFor();
  assert.equal(shownText(await page.locator('.font-claude-response').innerText()), wanted);
  assert.equal(await page.locator('[data-testid="user-message"]').innerText(), PROMPT);
  assert.match(await page.locator('#history').innerText(), /Write to \[EMAIL_1\]/);
  assert.deepEqual(await page.evaluate(() => window.__practice.errors), []);
});

test('the text of a turn goes to the turn, to its title and to telemetry', async () => {
  practice.sites.clear();
  await write('A text for three addresses');
  const titled = page.waitForResponse((response) => response.url().endsWith('/title'));
  await sendAndWait();
  await titled;
  const places = practice.sites.received
    .leaks('A text for three addresses')
    .map(({ path }) => path.split('/').at(-1));
  assert.deepEqual(new Set(places), new Set(['batch', 'completion', 'title']));
});

test('a paste of more than 4,000 letters becomes an attachment', async () => {
  const long = `long-paste-marker ${'word '.repeat(900)}`;
  await write('See below');
  await page.evaluate((text) => navigator.clipboard.writeText(text), long);
  await page.keyboard.press('Control+V');
  await page.locator('#attachments li', { hasText: 'paste.txt' }).waitFor();
  await sendAndWait();
  const sent = practice.sites.received.to(/\/completion$/).at(-1);
  const { prompt, attachments } = JSON.parse(sent?.body.toString() ?? '');
  assert.equal(prompt, 'See below');
  assert.deepEqual(attachments, [
    { file_name: 'paste.txt', file_type: 'txt', file_size: long.length, extracted_content: long },
  ]);
});

test('a text file is converted by the site and any other file is stored', async () => {
  await write('Two files');
  await page.setInputFiles('[data-testid="file-upload"]', [
    { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('text-file-marker') },
    { name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from('image-file-marker') },
  ]);
  await page.locator('#attachments li').nth(1).waitFor();
  await sendAndWait();
  const sent = practice.sites.received.to(/\/completion$/).at(-1);
  const { attachments, files } = JSON.parse(sent?.body.toString() ?? '');
  assert.equal(attachments[0].extracted_content, 'text-file-marker');
  assert.match(files[0], UUID);
});
