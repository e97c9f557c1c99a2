import assert from 'node:assert/strict';
import type { Page } from 'playwright';
import { after, before, describe, it } from 'node:test';
import { startStack, type Stack } from '../harness/stack.ts';
import { until } from '../harness/until.ts';

const COMMENT = 'Please ask mira.holt@harborline.org about this.';

describe('a host that is more than an AI app', () => {
  let stack: Stack;
  let page: Page;
  before(async () => {
    stack = await startStack({});
    page = await stack.browser.context.newPage();
  });
  after(() => stack.close());

  /** Sends by one channel of the laboratory, which stands on every host. */
  const send = async (host: string, channel: string): Promise<string> => {
    await page.goto(`https://${host}/practice/lab`);
    stack.sites.clear();
    return page.evaluate(
      async ([name = '', text = '']) => (await window.__lab[name]?.(text)) ?? 'no such channel',
      [channel, COMMENT],
    );
  };

  for (const channel of ['fetchJson', 'formSubmit']) {
    it(`leaves alone what its other pages send by ${channel}`, async () => {
      await send('github.com', channel);
      await until('the comment', () => stack.sites.received.leaks(COMMENT).length > 0);
    });
  }

  it('is looked at like any other where the page is the app', async () => {
    await page.goto('https://github.com/copilot');
    stack.sites.clear();
    await page.evaluate(
      (text) =>
        fetch('https://api.individual.githubcopilot.com/github/chat/threads/1/messages', {
          method: 'POST',
          body: JSON.stringify({
            content: text,
            intent: 'conversation',
            references: [],
            context: [],
            streaming: true,
          }),
        }),
      COMMENT,
    );
    await until('the request', () =>
      stack.sites.received.to(/\/messages$/).some(({ method }) => method === 'POST'),
    );
    assert.deepEqual(stack.sites.received.leaks('mira.holt@harborline.org'), []);
  });
});
