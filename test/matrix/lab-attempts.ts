import type { BrowserContext } from 'playwright';
import type { PracticeSites } from '../practice/serve.ts';
import type { Attempt } from './cell.ts';
import { deliver, openLab } from './lab-delivery.ts';
import { freshKey } from './marker.ts';

/** Tries the laboratory's channels on one app's host; `wanted` chooses them by name. */
export async function tryLab(
  context: BrowserContext,
  sites: PracticeSites,
  app: { readonly id: string; readonly host: string },
  wanted: (channel: string) => boolean,
): Promise<readonly Attempt[]> {
  const { page, channels } = await openLab(context, app.host);
  const shipments = channels.filter(wanted).map((channel) => {
    const marker = freshKey();
    return { channel, text: `the key is ${marker}, keep it`, marker };
  });
  const delivered = await deliver(page, sites, shipments);
  await page.close();
  return delivered.map(({ channel, arrived, said }) => ({
    app: app.id,
    channel,
    leaked: arrived,
    said,
  }));
}
