import { join } from 'node:path';
import type { Page } from 'playwright';
import { EXTENSION_ID } from '../../extension-browser/manifest.ts';
import { answered, pasteText, typeText } from '../harness/practice-site.ts';
import { guardedChat } from '../e2e/guarded-chat.ts';
import { FIRST_POLICY } from '../harness/stack.ts';
import type { Policy } from '../../shared/policy/policy.ts';

const KEY = ['AKIA', 'R7XQW4ZNT2PLMKVB'].join('');
const PERSONAL =
  'Write a friendly reminder to mira.holt@harborline.org.\nRefund to GB82 WEST 1234 5698 7654 32, paid by card 5555 5555 5555 4444.';

/** The starter policy, a warning and a list of reasons, so that every dialog can be shown. */
const POLICY: Policy = {
  ...FIRST_POLICY,
  rules: [
    ...FIRST_POLICY.rules,
    {
      id: 'warn-project-names',
      title: 'Projects that are not public',
      mode: 'enforce',
      when: { detectors: ['project-names'] },
      action: 'warn',
      message:
        'Bluegate is not public before May. Ask Ines Albrecht before you name it to an AI service.',
    },
    {
      id: 'justify-customers',
      title: 'Names of customers',
      mode: 'enforce',
      when: { detectors: ['customers'] },
      action: 'justify',
      message: 'Customers are named to an AI service only for a reason that Sales has agreed to.',
      reasons: ['The customer has agreed', 'It is on our public list of references'],
    },
  ],
  quietMinutes: 10,
  dictionaries: [
    { id: 'customers', title: 'Customer', category: 'custom', terms: ['Northwind Mills'] },
    { id: 'project-names', title: 'Project name', category: 'custom', terms: ['Bluegate'] },
  ],
};

/** Pictures of what a person sees in an AI app, and of the extension's own pages. */
export async function photographExtension(folder: string, scheme: 'light' | 'dark'): Promise<void> {
  const chat = await guardedChat({ policy: POLICY });
  const { page, stack } = chat;
  try {
    await page.setViewportSize({ width: 1280, height: 860 });
    await page.emulateMedia({ colorScheme: scheme });
    const shoot = (name: string, of: Page = page) =>
      of.screenshot({ path: join(folder, `${name}-${scheme}.png`) });
    const elsewhere = await stack.browser.context.newPage();
    await elsewhere.goto(`${stack.collector.url}/healthz`);

    await chat.open('chatgpt');
    await pasteText(page, elsewhere, `export AWS_ACCESS_KEY_ID=${KEY}\nterraform apply`);
    await chat.sees('This text was not pasted');
    await page.waitForTimeout(700);
    await shoot('dialog-block');
    await page.keyboard.press('Escape');

    await chat.open('claude');
    await typeText(
      page,
      `STRICTLY CONFIDENTIAL\nSummarise the offer for mira.holt@harborline.org.`,
    );
    await page.keyboard.press('Enter');
    await chat.sees('Give a reason');
    await page.waitForTimeout(900);
    await page.keyboard.type('Agreed with legal on 20 November');
    await shoot('dialog-justify');
    await page.keyboard.press('Escape');

    await chat.open('gemini');
    await typeText(page, 'Draft a press release about Bluegate.');
    await page.keyboard.press('Enter');
    await chat.sees('Check this prompt');
    await page.waitForTimeout(900);
    await shoot('dialog-warn');
    await page.keyboard.press('Escape');

    await chat.open('gemini');
    await typeText(
      page,
      'Compare the orders of Northwind Mills in May and June.\nNorthwind Mills also asked about Bluegate.',
    );
    await page.keyboard.press('Enter');
    await chat.sees('Names of customers');
    await page.waitForTimeout(900);
    await page.keyboard.press('ArrowDown');
    await shoot('dialog-reasons');
    await page.keyboard.press('Escape');

    await chat.open('chatgpt');
    await typeText(page, PERSONAL);
    await page.keyboard.press('Enter');
    await answered(page, 1);
    await page.waitForTimeout(1200);
    await shoot('originals');

    const own = await stack.browser.context.newPage();
    await own.emulateMedia({ colorScheme: scheme });
    await own.setViewportSize({ width: 380, height: 600 });
    await own.goto(`chrome-extension://${EXTENSION_ID}/pages/popup.html`);
    await own.waitForTimeout(500);
    await shoot('popup-first', own);
    await own.click('#welcomed');
    await own.evaluate(() => scrollTo(0, 0));
    await shoot('popup', own);
    await own.setViewportSize({ width: 1100, height: 1500 });
    await own.goto(`chrome-extension://${EXTENSION_ID}/pages/options.html`);
    await own.waitForTimeout(500);
    await shoot('options', own);
  } finally {
    await stack.close();
  }
}

/** The same in another language: what was stopped, in the words of the rule too. */
export async function photographLanguage(
  folder: string,
  scheme: 'light' | 'dark',
  language: string,
): Promise<void> {
  const { page, stack, ...chat } = await guardedChat({ language });
  try {
    await page.setViewportSize({ width: 1280, height: 860 });
    await page.emulateMedia({ colorScheme: scheme });
    await chat.open('chatgpt');
    await typeText(page, `export AWS_ACCESS_KEY_ID=${KEY}`);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(1500);
    await page.screenshot({ path: join(folder, `dialog-${language}-${scheme}.png`) });
  } finally {
    await stack.close();
  }
}
