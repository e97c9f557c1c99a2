import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startFirefoxStack, type FirefoxStack } from '../harness/firefox-stack.ts';
import { KEY, openFirefoxPage, type FirefoxPage } from '../harness/firefox-page.ts';
import { promptsIn } from '../harness/practice-site.ts';
import { until } from '../harness/until.ts';
import { withoutFirefox } from '../harness/without-firefox.ts';
import type { AppSite } from '../practice/app-site.ts';
import { chatgpt } from '../practice/apps/chatgpt.ts';
import { claude } from '../practice/apps/claude.ts';
import { gemini } from '../practice/apps/gemini.ts';
import { perplexity } from '../practice/apps/perplexity.ts';
import { findFirefox } from '../setup/firefox.mjs';
import { BENIGN_SAMPLE, KEY_SAMPLE, PERSONAL_SAMPLE } from '../stories/main-job/samples.ts';

const hasFirefox = findFirefox(process.env) !== undefined;
let stack: FirefoxStack;
before(async () => {
  if (hasFirefox) stack = await startFirefoxStack(true);
});
after(() => stack?.close());

/** Types into a new chat and presses Enter. */
async function send(site: AppSite, text: string): Promise<FirefoxPage> {
  stack.sites.clear();
  const page = await openFirefoxPage(stack.firefox, `https://${site.hosts[0]}${site.start ?? '/'}`);
  await page.click(site.editor);
  await page.type(text);
  await page.press(KEY.enter);
  return page;
}

const leaked = (secrets: readonly string[]): readonly string[] =>
  secrets.filter((secret) => stack.sites.received.leaks(secret).length > 0);
const firstPrompt = (site: AppSite): Promise<string> =>
  until('a prompt', () => promptsIn(site, stack.sites.received.all)[0]);

describe('the main job in Firefox, by what the servers received', () => {
  // One of each kind of editor: ProseMirror, TipTap, Quill, Lexical.
  for (const site of [chatgpt, claude, gemini, perplexity]) {
    it(`${site.app}: a key stays, personal data goes as placeholders, a harmless prompt as it is`, async (t) => {
      if (!hasFirefox) return withoutFirefox(t);
      const withKey = await send(site, KEY_SAMPLE.text);
      const kept = await withKey.call('() => window.__practice.model()');
      assert.ok(kept.includes('region'), 'what was written is still there');
      await withKey.close();
      assert.deepEqual(leaked(KEY_SAMPLE.secrets), []);
      const personal = await send(site, PERSONAL_SAMPLE.text);
      const redacted = await firstPrompt(site);
      for (const each of ['[EMAIL_1]', '[IBAN_1]', '[CARD_1]']) assert.ok(redacted.includes(each));
      assert.deepEqual(leaked(PERSONAL_SAMPLE.secrets), []);
      await personal.close();
      const harmless = await send(site, BENIGN_SAMPLE.text);
      assert.equal(await firstPrompt(site), BENIGN_SAMPLE.text);
      await harmless.close();
    });
  }
});
