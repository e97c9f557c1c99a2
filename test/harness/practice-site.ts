import type { Page } from 'playwright';
import type { RequestRecord } from '../practice/recording.ts';
import { readTurn } from '../practice/gemini-body.ts';

/** How a person finds their way on one practice site. */
export interface PracticeSite {
  readonly app: string;
  readonly host: string;
  readonly editor: string;
  readonly send: string;
  /** Path of the request that carries the prompt. */
  readonly submit: RegExp;
  /** The prompt in that request as the server reads it. */
  readonly promptIn: (body: Buffer) => string | undefined;
}

export const PRACTICE_SITES: readonly PracticeSite[] = [
  {
    app: 'chatgpt',
    host: 'chatgpt.com',
    editor: 'div#prompt-textarea',
    send: 'button[data-testid="send-button"]',
    submit: /^\/backend-api\/f\/conversation$/,
    promptIn: (body) => JSON.parse(body.toString()).messages[0].content.parts.join('\n'),
  },
  {
    app: 'claude',
    host: 'claude.ai',
    editor: '[data-testid="chat-input"]',
    send: 'button[data-testid="chat-input-send"]',
    submit: /\/completion$/,
    promptIn: (body) => JSON.parse(body.toString()).prompt,
  },
  {
    app: 'gemini',
    host: 'gemini.google.com',
    editor: 'div.ql-editor',
    send: 'button.send-button',
    submit: /StreamGenerate$/,
    promptIn: (body) => readTurn(body)?.prompt,
  },
];

/** Opens a new chat and waits for its editor. */
export async function openChat(page: Page, site: PracticeSite): Promise<void> {
  await page.goto(`https://${site.host}/`);
  await page.locator(site.editor).first().waitFor();
  await page.click(site.editor);
}

/** Types as a person does, key by key; a new line is Shift+Enter. */
export async function typeText(page: Page, text: string): Promise<void> {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await page.keyboard.press('Shift+Enter');
    await page.keyboard.type(line, { delay: 4 });
  }
}

/** Pastes with the keyboard. The clipboard is filled on a page of no AI app, as a person copies from elsewhere. */
export async function pasteText(page: Page, from: Page, text: string): Promise<void> {
  await from.bringToFront();
  await from.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.bringToFront();
  await page.keyboard.press('ControlOrMeta+V');
}

/** Waits until the answer to the newest prompt is complete. */
export async function answered(page: Page, answers: number): Promise<void> {
  await page
    .locator('[aria-label="Copy answer"]')
    .nth(answers - 1)
    .waitFor({ timeout: 20_000 });
}

/** What the app itself holds in its editor. */
export const modelOf = (page: Page): Promise<string> =>
  page.evaluate(() => window.__practice.model());

/** The prompts a site's server received, as the server reads them. */
export function promptsIn(site: PracticeSite, requests: readonly RequestRecord[]): string[] {
  return requests
    .filter(({ host, url }) => host === site.host && site.submit.test(new URL(url).pathname))
    .map(({ body }) => site.promptIn(body) ?? '');
}
