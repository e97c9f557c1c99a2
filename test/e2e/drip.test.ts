import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { answered, typeText } from '../harness/practice-site.ts';
import { until } from '../harness/until.ts';
import { controlWorker } from '../harness/worker-control.ts';
import { guardedChat, type GuardedChat } from './guarded-chat.ts';

const CARD = ['4680 3011', '4371 0904'] as const;
const KEY = ['AKIA', 'R7XQW4ZNT2PLMKVB'].join('');

let chat: GuardedChat;
before(async () => {
  chat = await guardedChat();
});
after(() => chat.stack.close());

async function give(text: string): Promise<void> {
  await chat.page.click(chat.site.editor);
  await typeText(chat.page, text);
  await chat.page.keyboard.press('Enter');
}

test('a card number in two prompts does not arrive whole', async () => {
  await chat.open();
  await give(`my card begins with ${CARD[0]}`);
  await answered(chat.page, 1);
  await give(`and ends with ${CARD[1]}, is it valid?`);
  await answered(chat.page, 2);
  assert.deepEqual(await chat.prompts(2), [
    `my card begins with ${CARD[0]}`,
    'and ends with [CARD_1], is it valid?',
  ]);
  assert.deepEqual(chat.stack.sites.received.leaks(CARD[1]), []);
});

test('a key is stopped at its second half, also when the background slept in between', async () => {
  await chat.open();
  await give(`the key begins with ${KEY.slice(0, 9)}`);
  await answered(chat.page, 1);
  await (await controlWorker(chat.stack.browser)).stop();
  await chat.page.bringToFront();
  await give(KEY.slice(9));
  await chat.sees('This prompt was not sent');
  assert.equal((await chat.prompts(1)).length, 1);
  assert.deepEqual(chat.stack.sites.received.leaks(KEY.slice(9)), []);
});

test('customers given one at a time are asked about at the tenth', async () => {
  await chat.open('claude');
  for (let n = 1; n < 10; n++) {
    await give(`What does kunde${n}@harborline.org owe?`);
    await answered(chat.page, n);
  }
  await give('What does kunde10@harborline.org owe?');
  await chat.sees('Give a reason before this prompt goes to Claude');
  assert.equal((await chat.prompts(9)).length, 9);
  await chat.page.keyboard.press('Escape');
  const events = await until('the event of the question', async () => {
    const found = (await chat.stack.events()).filter(({ labels }) =>
      labels.some(({ detector }) => detector === 'bulk-personal-data'),
    );
    return found.length > 0 && found;
  });
  assert.ok(!JSON.stringify(events).includes('kunde'));
});
