import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright';
import { dropText, modelOf, pasteText, typeText } from '../harness/practice-site.ts';
import { until } from '../harness/until.ts';
import { guardedChat, type GuardedChat } from './guarded-chat.ts';

const EMAIL = 'mira.holt@harborline.org';
const KEY = ['AKIA', 'R7XQW4ZNT2PLMKVB'].join('');

let chat: GuardedChat;
let elsewhere: Page;
before(async () => {
  chat = await guardedChat();
  elsewhere = await chat.stack.browser.context.newPage();
  await elsewhere.goto(`${chat.stack.collector.url}/healthz`);
});
after(() => chat.stack.close());

/** Waits until the app itself holds a text, and gives its lines. */
const held = (part: string): Promise<readonly string[]> =>
  until(`the editor to hold it`, async () => {
    const model = await modelOf(chat.page);
    return model.includes(part) && model.split('\n').filter((line) => line !== '');
  });

for (const app of ['chatgpt', 'claude', 'gemini']) {
  test(`${app}: a harmless paste arrives line by line where the caret was`, async () => {
    await chat.open(app);
    await typeText(chat.page, 'before  after');
    for (let i = 0; i < 6; i++) await chat.page.keyboard.press('ArrowLeft');
    // Editors hear of a moved caret a moment later, and put it back where they last knew it when the window gets focus again.
    await chat.page.waitForTimeout(250);
    await pasteText(chat.page, elsewhere, 'one\ntwo');
    const lines = await held('two');
    assert.deepEqual(lines, ['before one', 'two after']);
  });

  test(`${app}: a paste with personal data enters as placeholders`, async () => {
    await chat.open(app);
    await pasteText(chat.page, elsewhere, `write to ${EMAIL}\nand greet`);
    assert.deepEqual(await held('greet'), ['write to [EMAIL_1]', 'and greet']);
    await chat.sees('1 item was replaced');
    assert.deepEqual(chat.stack.sites.received.leaks(EMAIL), []);
  });

  test(`${app}: dropped text with a key stays out, harmless text comes in`, async () => {
    await chat.open(app);
    await dropText(chat.page, chat.site.editor, `the key is ${KEY}`);
    await chat.sees('This text was not dropped');
    await chat.page.keyboard.press('Escape');
    assert.equal((await modelOf(chat.page)).trim(), '');
    await dropText(chat.page, chat.site.editor, 'dropped words');
    await held('dropped words');
    assert.deepEqual(chat.stack.sites.received.leaks(KEY), []);
  });
}

test('a paste into a page of no AI app is none of our business', async () => {
  await elsewhere.evaluate(() => {
    document.body.append(document.createElement('textarea'));
  });
  await elsewhere.bringToFront();
  await elsewhere.evaluate((text) => navigator.clipboard.writeText(text), `key ${KEY}`);
  await elsewhere.click('textarea');
  await elsewhere.keyboard.press('ControlOrMeta+V');
  assert.equal(await elsewhere.inputValue('textarea'), `key ${KEY}`);
});
