import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { answered, typeText } from '../harness/practice-site.ts';
import { guardedChat, type GuardedChat } from './guarded-chat.ts';

const EMAIL = 'mira.holt@harborline.org';

let chat: GuardedChat;
before(async () => {
  chat = await guardedChat();
});
after(() => chat.stack.close());

const clipboard = (): Promise<string> => chat.page.evaluate(() => navigator.clipboard.readText());
const pageText = (): Promise<string> =>
  chat.page.evaluate(() => document.documentElement.innerText);

for (const app of ['chatgpt', 'claude', 'gemini']) {
  test(`${app}: after a reload the originals are there again, and the page still has placeholders only`, async () => {
    await chat.open(app);
    await typeText(chat.page, `Thank ${EMAIL} please`);
    await chat.page.keyboard.press('Enter');
    await answered(chat.page, 1);
    await chat.page.reload();
    await chat.page.getByText('Short summary').waitFor();
    await chat.sees(EMAIL);
    const text = await pageText();
    assert.ok(!text.includes(EMAIL), 'the page has no original');
    assert.ok(text.includes('[EMAIL_1]'), 'the page has the placeholder');
    assert.deepEqual(await chat.page.evaluate(() => window.__practice.errors), []);
  });

  test(`${app}: the site's own copy button copies the originals`, async () => {
    await chat.page.locator('[aria-label="Copy answer"]').first().click();
    await chat.page.waitForTimeout(300);
    const copied = await clipboard();
    assert.ok(copied.includes(EMAIL));
    assert.ok(!copied.includes('[EMAIL_1]'));
  });

  test(`${app}: what a person selects and copies has the originals`, async () => {
    await chat.page.getByText('Short summary').first().click({ clickCount: 3 });
    await chat.page.keyboard.press('ControlOrMeta+C');
    const copied = await clipboard();
    assert.ok(copied.includes(EMAIL), 'the copied text has the original');
    assert.ok(!copied.includes('[EMAIL_1]'), 'the copied text has no placeholder');
  });
}

test('the next prompt of the same conversation keeps the placeholder, a new conversation starts anew', async () => {
  await chat.open('claude');
  await typeText(chat.page, 'Write to one@harborline.org');
  await chat.page.keyboard.press('Enter');
  await answered(chat.page, 1);
  await chat.page.click(chat.site.editor);
  await typeText(chat.page, 'Now to two@harborline.org and one@harborline.org');
  await chat.page.keyboard.press('Enter');
  const prompts = await chat.prompts(2);
  assert.deepEqual(prompts, ['Write to [EMAIL_1]', 'Now to [EMAIL_2] and [EMAIL_1]']);
  await answered(chat.page, 2);
  await chat.open('claude');
  await typeText(chat.page, 'Write to two@harborline.org');
  await chat.page.keyboard.press('Enter');
  assert.deepEqual(await chat.prompts(1), ['Write to [EMAIL_1]']);
});
