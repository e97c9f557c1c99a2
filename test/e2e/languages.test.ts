import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EXTENSION_ID } from '../../extension-browser/manifest.ts';
import { typeText } from '../harness/practice-site.ts';
import { guardedChat } from './guarded-chat.ts';

const KEY = ['AKIA', 'R7XQW4ZNT2PLMKVB'].join('');

test('whoever reads German reads it in dialogs, in the words of rules and kinds, and in the popup', async () => {
  const chat = await guardedChat({ language: 'de-AT' });
  try {
    await chat.open('chatgpt');
    await typeText(chat.page, `password: hunter-22-Blau ${KEY}`);
    await chat.page.keyboard.press('Enter');
    const seen = await chat.sees('Dieser Prompt wurde nicht an ChatGPT gesendet');
    assert.match(seen, /Keine Zugangsdaten in Prompts/);
    assert.match(seen, /Passwort/);
    await chat.page.keyboard.press('Escape');
    await chat.events(1);
    const popup = await chat.stack.browser.context.newPage();
    await popup.goto(`chrome-extension://${EXTENSION_ID}/pages/popup.html`);
    await popup.getByText('Nicht gesendet').first().waitFor();
    assert.equal(await popup.locator('html').getAttribute('lang'), 'de');
    assert.deepEqual(chat.stack.sites.received.leaks(KEY), []);
  } finally {
    await chat.stack.close();
  }
});
