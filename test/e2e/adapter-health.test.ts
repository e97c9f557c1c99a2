import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { deepseek } from '../../shared/apps/deepseek.ts';
import { claude } from '../../shared/apps/claude.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import { answered, typeText } from '../harness/practice-site.ts';
import { FIRST_POLICY } from '../harness/stack.ts';
import { until } from '../harness/until.ts';
import { ELSEWHERE } from '../practice/hosts.ts';
import { guardedChat, type GuardedChat } from './guarded-chat.ts';

const EMAIL = 'mira.holt@harborline.org';

/** As if both apps had changed their requests. */
const POLICY: Policy = {
  ...FIRST_POLICY,
  internalApps: [{ id: 'house-chat', title: 'House chat', hosts: [ELSEWHERE] }],
  apps: [deepseek, claude].map((app) => ({ ...app, requests: [] })),
};

describe('an app whose adapter no longer fits', () => {
  let chat: GuardedChat;
  before(async () => {
    chat = await guardedChat({ policy: POLICY });
  });
  after(() => chat.stack.close());

  const give = async (text: string): Promise<void> => {
    await chat.page.click(chat.site.editor);
    await typeText(chat.page, text);
    await chat.page.keyboard.press('Enter');
  };
  const health = async (failure: string) =>
    (await chat.stack.events()).filter((event) => event.failure === failure);

  it('is reported, and guarded with the generic adapter from then on', async () => {
    await chat.open('deepseek');
    await give('What is the weather like?');
    await answered(chat.page, 1);
    const [event] = await until('the report', async () => {
      const found = await health('adapter-degraded');
      return found.length > 0 && found;
    });
    assert.equal(event?.app, 'deepseek');
    assert.deepEqual(await health('page-script-missing'), []);
    await give(`Please write to ${EMAIL}`);
    const [prompt] = await until('the event of the prompt', async () => {
      const found = (await chat.stack.events()).filter(
        ({ app, role, seenBy }) => app === 'deepseek' && role === 'prompt' && seenBy === 'page',
      );
      return found.length > 0 && found;
    });
    assert.equal(prompt?.outcome, 'redacted');
    assert.deepEqual(chat.stack.sites.received.leaks(EMAIL), []);
  });

  it('is not given anything any more when the policy says so', async () => {
    const onFailure = { ...POLICY.onFailure, adapter: 'block' as const };
    await chat.stack.collector.store.policies.put(
      { ...POLICY, version: POLICY.version + 1, onFailure },
      { at: Date.now(), who: 'test', what: 'policy-stored', subject: 'test' },
    );
    await chat.open('claude');
    await give('What is the weather like?');
    await answered(chat.page, 1);
    await until('the report', async () =>
      (await health('adapter-degraded')).some(({ app }) => app === 'claude'),
    );
    await until('the policy', async () =>
      (await chat.stack.events()).some(({ policyVersion }) => policyVersion === POLICY.version + 1),
    );
    await give('And how will it be tomorrow?');
    await until('the event', async () =>
      (await chat.stack.events()).some(
        ({ app, outcome, failure }) =>
          app === 'claude' && outcome === 'stopped' && failure === 'adapter-degraded',
      ),
    );
    assert.deepEqual(chat.stack.sites.received.leaks('how will it be tomorrow'), []);
  });

  it('a page without our script in its world is reported', async () => {
    const worker = await chat.stack.browser.backgroundWorker();
    await worker.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { scripting: { unregisterContentScripts(of: object): Promise<void> } };
      };
      return chrome.scripting.unregisterContentScripts({ ids: ['a-page'] });
    });
    await chat.page.goto(`https://${ELSEWHERE}/practice/lab`);
    const [event] = await until('the report', async () => {
      const found = await health('page-script-missing');
      return found.length > 0 && found;
    });
    assert.equal(event?.app, 'house-chat');
  });
});
