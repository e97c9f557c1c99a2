import assert from 'node:assert/strict';
import type { Page } from 'playwright';
import { after, before, describe, it } from 'node:test';
import { deepseek } from '../../shared/apps/deepseek.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import { typeText } from '../harness/practice-site.ts';
import { seenText } from '../harness/seen-text.ts';
import { FIRST_POLICY, startStack, type Stack } from '../harness/stack.ts';
import { until } from '../harness/until.ts';
import { ELSEWHERE } from '../practice/hosts.ts';

const EMAIL = 'mira.holt@harborline.org';
const KEY = ['AKIA', 'R7XQW4ZNT2PLMKVB'].join('');

const POLICY: Policy = {
  ...FIRST_POLICY,
  internalApps: [{ id: 'house-chat', title: 'House chat', hosts: [ELSEWHERE] }],
  apps: [
    {
      ...deepseek,
      requests: [
        { role: 'prompt', method: 'POST', path: '^/practice/echo$', text: ['/new_name'] },
        ...deepseek.requests,
      ],
    },
  ],
};

describe('apps that come with the policy', () => {
  let stack: Stack;
  let page: Page;
  before(async () => {
    stack = await startStack({ policy: POLICY });
    page = await stack.browser.context.newPage();
    const worker = await stack.browser.backgroundWorker();
    await until('the scripts', () =>
      worker.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> } };
        };
        return (await chrome.scripting.getRegisteredContentScripts()).length === 2;
      }),
    );
  });
  after(() => stack.close());

  /** A chat as somebody in the house would write it, of one field and one request. */
  const openHouseChat = async (): Promise<void> => {
    await page.goto(`https://${ELSEWHERE}/practice/lab`);
    stack.sites.clear();
    await page.evaluate(() => {
      const field = document.createElement('textarea');
      field.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        void fetch('/practice/echo', {
          method: 'POST',
          body: JSON.stringify({ model: 'house', question: field.value }),
        });
      });
      document.body.replaceChildren(field);
      field.focus();
    });
  };
  const eventsOf = async (app: string) =>
    (await stack.events()).filter((event) => event.app === app && event.role === 'prompt');

  it('an internal app gets placeholders', async () => {
    await openHouseChat();
    await typeText(page, `Please write to ${EMAIL}`);
    await page.keyboard.press('Enter');
    const [request] = await until('the request', () => {
      const found = stack.sites.received.to('/practice/echo').filter(({ body }) => body.length > 0);
      return found.length > 0 && found;
    });
    assert.match(String(request?.body), /"question":"Please write to \[EMAIL_1\]"/);
    assert.deepEqual(stack.sites.received.leaks(EMAIL), []);
    await until('the event', async () =>
      (await eventsOf('house-chat')).some(({ outcome }) => outcome === 'redacted'),
    );
  });

  it('an internal app does not get a key, and the person is told', async () => {
    await openHouseChat();
    await typeText(page, `my key ${KEY}`);
    await page.keyboard.press('Enter');
    await until('to see the dialog', async () => /not sent/.test(await seenText(page)));
    assert.deepEqual(stack.sites.received.leaks(KEY), []);
  });

  it('a request of an internal app that nobody typed is held, too', async () => {
    await page.goto(`https://${ELSEWHERE}/practice/lab`);
    stack.sites.clear();
    const outcome = await page.evaluate(
      (key) =>
        fetch('/practice/echo', { method: 'POST', body: JSON.stringify({ log: key }) }).then(
          () => 'sent',
          () => 'refused',
        ),
      KEY,
    );
    assert.equal(outcome, 'refused');
    assert.deepEqual(stack.sites.received.leaks(KEY), []);
  });

  it('a corrected adapter names the prompt of a request the built-in one does not know', async () => {
    await page.goto('https://chat.deepseek.com/practice/lab');
    stack.sites.clear();
    await page.evaluate(
      (text) =>
        fetch('/practice/echo', { method: 'POST', body: JSON.stringify({ new_name: text }) }),
      `Please write to ${EMAIL}`,
    );
    assert.deepEqual(stack.sites.received.leaks(EMAIL), []);
    await until('the event of a prompt', async () => (await eventsOf('deepseek')).length > 0);
  });
});
