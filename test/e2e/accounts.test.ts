import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Policy } from '../../shared/policy/policy.ts';
import { openChat, typeText } from '../harness/practice-site.ts';
import { FIRST_POLICY } from '../harness/stack.ts';
import { until } from '../harness/until.ts';
import { guardedChat, type GuardedChat } from './guarded-chat.ts';

const EMAIL = 'mira.holt@harborline.org';
const PROMPT = `Please write to ${EMAIL}`;

/** Personal data is replaced, as ever; to a personal account nothing goes. */
const POLICY: Policy = {
  ...FIRST_POLICY,
  rules: [
    ...FIRST_POLICY.rules,
    {
      id: 'no-personal-accounts',
      title: 'Company accounts only',
      mode: 'enforce',
      when: { accounts: ['personal'] },
      action: 'block',
      message: 'Sign in with your company account.',
    },
  ],
};

const APPS = ['chatgpt', 'claude', 'm365-copilot', 'github-copilot'];

describe('whose account an app is used with', () => {
  let chat: GuardedChat;
  before(async () => {
    chat = await guardedChat({ policy: POLICY });
  });
  after(() => chat.stack.close());

  /** Signs in with an account of this kind and sends the prompt. Resolves to the time before that. */
  const send = async (app: string, account: string): Promise<number> => {
    await chat.open(app);
    const { page, site } = chat;
    const url = `https://${site.hosts[0]}/`;
    await page.context().addCookies([{ name: 'practice_account', value: account, url }]);
    chat.stack.sites.clear();
    const from = Date.now();
    await openChat(page, site);
    await typeText(page, PROMPT);
    await page.keyboard.press('Enter');
    return from;
  };
  const events = async (app: string, from: number) =>
    (await chat.stack.events()).filter((event) => event.app === app && event.time >= from);

  it('a form, which only the backstop sees, goes to no personal account either', async () => {
    const from = await send('chatgpt', 'personal');
    await until('the event of the prompt', async () => (await events('chatgpt', from)).length > 0);
    await chat.page.evaluate(() => {
      const form = document.createElement('form');
      Object.assign(form, { method: 'post', action: '/practice/form', hidden: true });
      const field = document.createElement('input');
      Object.assign(field, { name: 'note', value: 'the weather is fine' });
      form.append(field);
      document.body.append(form);
      form.submit();
    });
    await until('the event of the form', async () =>
      (await events('chatgpt', from)).some(
        ({ seenBy, account, channel }) =>
          seenBy === 'backstop' && account === 'personal' && channel === 'form',
      ),
    );
    assert.deepEqual(chat.stack.sites.received.leaks('the weather is fine'), []);
  });

  for (const app of APPS) {
    it(`${app}: what goes to a company's account is redacted`, async () => {
      const from = await send(app, 'corporate');
      const [prompt = ''] = await chat.prompts(1);
      assert.match(prompt, /\[EMAIL_1\]/);
      const [event] = await until('the event', async () => {
        const found = (await events(app, from)).filter(
          ({ role, seenBy }) => role === 'prompt' && seenBy === 'page',
        );
        return found.length > 0 && found;
      });
      assert.equal(event?.account, 'corporate');
      assert.equal(event?.outcome, 'redacted');
    });

    it(`${app}: nothing goes to a personal account`, async () => {
      const from = await send(app, 'personal');
      const [event] = await until('the event', async () => {
        const found = (await events(app, from)).filter(({ outcome }) => outcome === 'stopped');
        return found.length > 0 && found;
      });
      assert.equal(event?.account, 'personal');
      assert.deepEqual(event?.rules.includes('no-personal-accounts'), true);
      assert.deepEqual(chat.stack.sites.received.leaks('Please write to'), []);
    });
  }
});
