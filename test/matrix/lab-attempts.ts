import type { PracticeSites } from '../practice/serve.ts';
import type { Attempt } from './cell.ts';
import { deliver } from './lab-delivery.ts';
import type { LabPage } from './lab-page.ts';
import { freshKey } from './marker.ts';

/** Tries the laboratory's channels, as of one app, and closes the page; `wanted` chooses them by name. */
export async function tryLab(
  app: string,
  lab: LabPage,
  sites: PracticeSites,
  wanted: (channel: string) => boolean,
): Promise<readonly Attempt[]> {
  const shipments = lab.channels.filter(wanted).map((channel) => {
    const marker = freshKey();
    return { channel, text: `the key is ${marker}, keep it`, marker };
  });
  const delivered = await deliver(lab, sites, shipments);
  await lab.close();
  return delivered.map(({ channel, arrived, said }) => ({ app, channel, leaked: arrived, said }));
}
