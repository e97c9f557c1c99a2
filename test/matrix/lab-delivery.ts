import type { PracticeSites } from '../practice/serve.ts';
import type { LabPage, Shipment } from './lab-page.ts';
import { quiet } from './quiet.ts';

/** How many channels are tried at once: stopped ones say nothing, and are waited for. */
const AT_ONCE = 32;

/** What came of a shipment. `said` is `sent` or the name of an error; a channel may say `sent` of what was stopped. */
export interface Delivered {
  readonly channel: string;
  readonly arrived: boolean;
  readonly said: string;
}

/** Sends texts over channels, some at once, and looks which of them a server received. `seen` is called before that is forgotten. */
export async function deliver(
  lab: LabPage,
  sites: PracticeSites,
  shipments: readonly Shipment[],
  seen: () => void = () => undefined,
): Promise<readonly Delivered[]> {
  const delivered: Delivered[] = [];
  for (let at = 0; at < shipments.length; at += AT_ONCE) {
    sites.clear();
    const batch = shipments.slice(at, at + AT_ONCE);
    const said = await lab.send(batch);
    await quiet(sites);
    for (const [index, { channel, marker }] of batch.entries()) {
      const arrived = sites.received.leaks(marker).length > 0;
      delivered.push({ channel, arrived, said: said[index] ?? '' });
    }
    seen();
    await lab.closeOthers();
  }
  return delivered;
}
