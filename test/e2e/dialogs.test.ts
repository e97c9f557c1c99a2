import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { answered, modelOf, typeText } from '../harness/practice-site.ts';
import { guardedChat, type GuardedChat } from './guarded-chat.ts';
import { PROJECT_POLICY } from './project-policy.ts';

const EMAIL = 'mira.holt@harborline.org';
const KEY = ['AKIA', 'R7XQW4ZNT2PLMKVB'].join('');
const CONFIDENTIAL = `STRICTLY CONFIDENTIAL\nSummarise for ${EMAIL}.`;

let chat: GuardedChat;
before(async () => {
  chat = await guardedChat({ policy: PROJECT_POLICY });
});
after(() => chat.stack.close());

/** The gate opens when the dialog has been seen uncovered for half a second. */
const look = (): Promise<void> => chat.page.waitForTimeout(1200);

test('a confidentiality marking asks for a reason; with one it goes, redacted where another rule says so', async () => {
  await chat.open('claude');
  await typeText(chat.page, CONFIDENTIAL);
  await chat.page.keyboard.press('Enter');
  await chat.sees('Give a reason before this prompt goes to Claude');
  assert.equal(chat.stack.sites.received.to(/completion$/).length, 0);
  await look();
  await chat.page.keyboard.type(`Agreed with legal, ask ${EMAIL}`);
  await chat.page.keyboard.press('Control+Enter');
  const [prompt = ''] = await chat.prompts(1);
  assert.match(prompt, /STRICTLY CONFIDENTIAL\s+Summarise for \[EMAIL_1\]\./);
  await answered(chat.page, 1);
  const [event] = await chat.events(1);
  assert.equal(event?.action, 'justify');
  assert.equal(event.outcome, 'overridden');
  assert.equal(event.justification, 'Agreed with legal, ask [EMAIL]');
  assert.deepEqual(chat.stack.sites.received.leaks(EMAIL), []);
  // One prompt, one event: the request that carried it completed the one of the question.
  await chat.page.waitForTimeout(800);
  assert.equal((await chat.events(1)).length, 1);
});

test('who goes back to edit keeps the text, and nothing was sent', async () => {
  await chat.open('gemini');
  await typeText(chat.page, CONFIDENTIAL);
  await chat.page.keyboard.press('Enter');
  await chat.sees('Give a reason before this prompt goes to Gemini');
  await chat.page.keyboard.press('Escape');
  const [event] = await chat.events(1);
  assert.equal(event?.outcome, 'stopped');
  assert.match(await modelOf(chat.page), /CONFIDENTIAL/);
  assert.deepEqual(chat.stack.sites.received.leaks('CONFIDENTIAL'), []);
});

test('a warning can be sent anyway, by the send button as well as by Enter', async () => {
  await chat.open('chatgpt');
  await typeText(chat.page, 'What rhymes with Bluegate?');
  await chat.page.click(chat.site.send);
  await chat.sees('Ask the project lead before you name a project.');
  await look();
  await chat.page.keyboard.press('Control+Enter');
  assert.deepEqual(await chat.prompts(1), ['What rhymes with Bluegate?']);
  const [event] = await chat.events(1);
  assert.deepEqual(
    [event?.action, event?.outcome, event?.rules],
    ['warn', 'overridden', ['warn-project']],
  );
});

test('what the user chooses leaves as a placeholder, and the warning needs no other answer', async () => {
  await chat.open('chatgpt');
  await typeText(chat.page, 'What rhymes with Bluegate and begins with B?');
  await chat.page.keyboard.press('Enter');
  await chat.sees('Ask the project lead before you name a project.');
  await look();
  await chat.page.keyboard.press('Shift+Tab');
  await chat.page.keyboard.press('Enter');
  assert.deepEqual(await chat.prompts(1), [
    'What rhymes with [PROJECT_NAMES_1] and begins with B?',
  ]);
  await answered(chat.page, 1);
  assert.deepEqual(chat.stack.sites.received.leaks('Bluegate'), []);
  const outcomes = (await chat.events(2)).map(({ outcome }) => outcome);
  assert.deepEqual(new Set(outcomes), new Set(['redacted', 'stopped']));
});

test('the same words in another prompt are another question', async () => {
  await chat.open('chatgpt');
  await typeText(chat.page, 'And what rhymes with Bluegate today?');
  await chat.page.keyboard.press('Enter');
  await chat.sees('Ask the project lead before you name a project.');
  await chat.page.keyboard.press('Escape');
  assert.deepEqual(chat.stack.sites.received.leaks('Bluegate'), []);
});

test('a typed key is stopped at Enter, and the dialog shows kind and rule, not the key', async () => {
  await chat.open('chatgpt');
  await typeText(chat.page, `my key ${KEY}`);
  await chat.page.keyboard.press('Enter');
  const seen = await chat.sees('This prompt was not sent to ChatGPT');
  assert.match(seen, /No credentials in AI prompts/);
  assert.match(seen, /AWS access key/i);
  await chat.page.keyboard.press('Escape');
  const [event] = await chat.events(1);
  assert.deepEqual([event?.action, event?.outcome, event?.seenBy], ['block', 'stopped', 'content']);
  assert.deepEqual(chat.stack.sites.received.leaks(KEY), []);
});
