import type { Page } from 'playwright';
import type { AppSite } from '../practice/app-site.ts';
import type { Recorded } from '../practice/recording.ts';

/** Opens a new chat and waits for its editor. */
export async function openChat(page: Page, site: AppSite): Promise<void> {
  await page.goto(`https://${site.hosts[0]}${site.start ?? '/'}`);
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

/** Drops text from another window, as the browser's own drag and drop does (Chromium only). */
export async function dropText(page: Page, selector: string, text: string): Promise<void> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error('There is nothing to drop on.');
  const session = await page.context().newCDPSession(page);
  const items = [{ mimeType: 'text/plain', data: text }];
  const at = { x: box.x + 10, y: box.y + 10, data: { items, dragOperationsMask: 1 } };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at });
  await session.detach();
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

/** The prompts a site's server received, in requests or in messages of a socket, as the server reads them. */
export function promptsIn(
  { hosts, submit, promptIn }: AppSite,
  received: readonly Recorded[],
): string[] {
  return received.flatMap((entry) => {
    if (!hosts.includes(entry.host) || !submit.test(new URL(entry.url).pathname)) return [];
    const url = new URL(entry.url);
    const prompt = promptIn(entry.kind === 'frame' ? entry.data : entry.body, url);
    return prompt === undefined ? [] : [prompt];
  });
}
