import type { BrowserContext, Page } from 'playwright';
import type { PracticeSites } from '../practice/serve.ts';
import { quiet } from './quiet.ts';

/** How many channels are tried at once: stopped ones say nothing, and are waited for. */
const AT_ONCE = 32;

/** One text for one channel of the laboratory. */
export interface Shipment {
  readonly channel: string;
  readonly text: string;
  /** What to look for at the servers; not in any other text. */
  readonly marker: string;
}

/** What came of it. `said` is `sent` or the name of an error; a channel may say `sent` of what was stopped. */
export interface Delivered {
  readonly channel: string;
  readonly arrived: boolean;
  readonly said: string;
}

/** The laboratory's page on a host, and the names of its channels. */
export async function openLab(
  context: BrowserContext,
  host: string,
): Promise<{ readonly page: Page; readonly channels: readonly string[] }> {
  const page = await context.newPage();
  await page.goto(`https://${host}/practice/lab`);
  return { page, channels: await page.evaluate(() => Object.keys(window.__lab)) };
}

/** Sends texts over channels, some at once, and looks which of them a server received. `seen` is called before that is forgotten. */
export async function deliver(
  page: Page,
  sites: PracticeSites,
  shipments: readonly Shipment[],
  seen: () => void = () => undefined,
): Promise<readonly Delivered[]> {
  const delivered: Delivered[] = [];
  for (let at = 0; at < shipments.length; at += AT_ONCE) {
    sites.clear();
    const batch = shipments.slice(at, at + AT_ONCE);
    const said = await send(page, batch);
    await quiet(sites);
    for (const [index, { channel, marker }] of batch.entries()) {
      const arrived = sites.received.leaks(marker).length > 0;
      delivered.push({ channel, arrived, said: said[index] ?? '' });
    }
    seen();
    await closeOthers(page);
  }
  return delivered;
}

const send = (page: Page, batch: readonly Shipment[]): Promise<readonly string[]> =>
  page.evaluate(
    (list) =>
      Promise.all(list.map(async ({ channel, text }) => window.__lab[channel]?.(text) ?? '')),
    batch,
  );

/** Windows that channels have opened. */
async function closeOthers(page: Page): Promise<void> {
  for (const other of page.context().pages()) if (other !== page) await other.close();
}
