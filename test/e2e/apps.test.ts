import assert from 'node:assert/strict';
import type { Page } from 'playwright';
import { after, before, describe, it } from 'node:test';
import { startStack, type Stack } from '../harness/stack.ts';
import { APP_SITES } from '../practice/app-sites.ts';
import { tryKey, tryPersonal } from '../stories/main-job/trials.ts';
import type { Place } from '../stories/main-job/trial.ts';

/** The main job tries these by itself. */
const ELSEWHERE_TRIED = ['chatgpt', 'claude', 'gemini'];

/** One app for each kind of editor that the main job does not have: Lexical, a textarea, an element without a library. */
const PASTED_INTO = ['perplexity', 'copilot', 'notion'];

describe('every other AI app', () => {
  let stack: Stack;
  let page: Page;
  let elsewhere: Page;
  before(async () => {
    stack = await startStack({});
    elsewhere = await stack.browser.context.newPage();
    await elsewhere.goto(`${stack.collector.url}/healthz`);
    page = await stack.browser.context.newPage();
  });
  after(() => stack.close());

  for (const site of APP_SITES.filter(({ app }) => !ELSEWHERE_TRIED.includes(app))) {
    const place = (): Place => ({ stack, site, page, elsewhere, isGuarded: true });

    if (PASTED_INTO.includes(site.app)) {
      it(`${site.app} does not get a pasted key`, async () => {
        assert.deepEqual((await tryKey(place())).faults, []);
      });
    }

    it(`${site.app} gets placeholders for personal data, and the user sees the originals`, async () => {
      const trial = await tryPersonal(place());
      assert.deepEqual(trial.faults, [], `${trial.verdict}; ${trial.received}; ${trial.events}`);
    });
  }

  it('none of them is taken for one that has changed, or for a page without our script', async () => {
    const codes = (await stack.events()).map(({ failure }) => failure);
    assert.ok(!codes.includes('adapter-degraded'));
    assert.ok(!codes.includes('page-script-missing'));
  });
});
