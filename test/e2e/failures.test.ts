import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { startCollector } from '../../collector/start-collector.ts';
import { answered, modelOf, openChat, pasteText, typeText } from '../harness/practice-site.ts';
import { FIRST_POLICY, startStack } from '../harness/stack.ts';
import { controlWorker, type WorkerControl } from '../harness/worker-control.ts';
import { until } from '../harness/until.ts';
import { APP_SITES } from '../practice/app-sites.ts';
import { guardedChat, type GuardedChat } from './guarded-chat.ts';

const EMAIL = 'mira.holt@harborline.org';
const KEY = ['AKIA', 'R7XQW4ZNT2PLMKVB'].join('');

let chat: GuardedChat;
let worker: WorkerControl;
before(async () => {
  chat = await guardedChat({ policy: { ...FIRST_POLICY, verdictTimeoutMs: 1500 } });
  worker = await controlWorker(chat.stack.browser);
});
after(() => chat.stack.close());

test('a background that sleeps is woken by the question, and the prompt goes redacted', async () => {
  await chat.open('chatgpt');
  await typeText(chat.page, `Thank ${EMAIL}`);
  await worker.stop();
  await chat.page.keyboard.press('Enter');
  assert.deepEqual(await chat.prompts(1), ['Thank [EMAIL_1]']);
});

test('a background that dies in the middle of a question is asked again', async () => {
  await chat.open('claude');
  await typeText(chat.page, `Thank ${EMAIL}`);
  await worker.freeze(60_000);
  await chat.page.keyboard.press('Enter');
  await chat.page.waitForTimeout(200);
  assert.equal(
    chat.stack.sites.received.to(chat.site.submit).length,
    0,
    'held while nobody answers',
  );
  await worker.crash();
  assert.deepEqual(await chat.prompts(1), ['Thank [EMAIL_1]']);
});

test('a background that never answers stops the prompt, says so, and leaves the text where it was', async () => {
  await chat.open('gemini');
  await typeText(chat.page, 'harmless words, but nobody looked');
  await chat.page.waitForTimeout(400);
  await worker.freeze(4000);
  await typeText(chat.page, ' at these');
  await chat.page.keyboard.press('Enter');
  await chat.sees('Promptweir could not check this text');
  assert.deepEqual(chat.stack.sites.received.leaks('nobody looked at these'), []);
  assert.match(await modelOf(chat.page), /nobody looked at these/);
  await until('the failure to be on record', async () =>
    (await chat.stack.events()).some(
      ({ failure, type }) => type === 'health' && failure === 'background-silent',
    ),
  );
});

test('an editor that ignores the rewrite keeps its text, and nothing is sent', async () => {
  const { page, stack } = chat;
  await page.goto('https://claude.ai/practice/lab');
  await page.evaluate(() => {
    const area = document.createElement('textarea');
    area.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') void fetch('/practice/echo', { method: 'POST', body: area.value });
    });
    document.body.append(area);
  });
  await page.click('textarea');
  await page.keyboard.type(`Thank ${EMAIL}`);
  await page.evaluate(() => {
    const area = document.querySelector('textarea');
    const text = area?.value ?? '';
    area?.addEventListener('input', () => {
      area.value = text;
    });
  });
  stack.sites.clear();
  await page.keyboard.press('Enter');
  await chat.sees('could not check this text');
  assert.equal(stack.sites.received.to('/practice/echo').length, 0);
  assert.equal(await page.inputValue('textarea'), `Thank ${EMAIL}`);
  await until('the failure to be on record', async () =>
    (await stack.events()).some(({ failure }) => failure === 'editor-refused'),
  );
});

test('20 MB pasted are looked through to the end: the key in the last line is found', async () => {
  const elsewhere = await chat.stack.browser.context.newPage();
  await elsewhere.goto(`${chat.stack.collector.url}/healthz`);
  await chat.open('chatgpt');
  const line = 'the quick brown fox jumps over the lazy dog, again and again and again\n';
  await pasteText(chat.page, elsewhere, line.repeat(Math.ceil(20_000_000 / line.length)) + KEY);
  await until(
    'the dialog',
    async () => {
      const events = await chat.stack.events();
      return events.some(
        ({ channel, outcome, length }) =>
          channel === 'paste' && outcome === 'stopped' && (length ?? 0) > 19_000_000,
      );
    },
    30_000,
  );
  assert.equal((await modelOf(chat.page)).trim(), '');
  assert.deepEqual(chat.stack.sites.received.leaks(KEY), []);
  await elsewhere.close();
});

test('while the collector is away events wait, through a restart of the browser, and come once each', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'promptweir-profile-'));
  const dataDir = await mkdtemp(join(tmpdir(), 'promptweir-data-'));
  const [site] = APP_SITES;
  assert.ok(site);
  const say = async (
    text: string,
    stack: Awaited<ReturnType<typeof startStack>>,
  ): Promise<void> => {
    const page = await stack.browser.context.newPage();
    await openChat(page, site);
    await typeText(page, text);
    await page.keyboard.press('Enter');
    await answered(page, 1);
  };
  const first = await startStack({ userDataDir: profile, dataDir });
  const { port } = new URL(first.collector.url);
  await say('the first prompt', first);
  await until('the first event', async () =>
    (await first.events()).some(({ role }) => role === 'prompt'),
  );
  await first.collector.close();
  await say('the second prompt, with nobody there', first);
  await first.browser.close();
  await first.sites.close();

  const second = await startStack({ userDataDir: profile, dataDir, isEnrolled: false });
  try {
    await say('the third prompt, after a restart', second);
    const back = await startCollector({ port: Number(port), host: '127.0.0.1', dataDir });
    try {
      const prompts = await until(
        'all three prompts',
        async () => {
          const rows = await back.store.events.page({ type: 'prompt' }, 100);
          return rows.length >= 3 && rows;
        },
        60_000,
      );
      assert.equal(prompts.length, 3);
      const sequences = (await back.store.events.page({}, 1000)).map(({ event }) => event.sequence);
      assert.equal(new Set(sequences).size, sequences.length, 'no number twice');
    } finally {
      await back.close();
    }
  } finally {
    await second.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    await rm(dataDir, { recursive: true, force: true, maxRetries: 3 });
  }
});
