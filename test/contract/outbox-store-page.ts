import { indexedDbOutboxStore } from '../../extension-browser/background/outbox-store.ts';
import { createOutbox } from '../../shared/event/outbox.ts';
import { sampleEvent } from '../shared/event/sample-event.ts';
import { OUTBOX_STORE_CONTRACT } from './outbox-store.ts';

const outbox = createOutbox(indexedDbOutboxStore('kept'), { clock: () => Date.now() });

/** What the test calls in the page. */
export const calls = {
  /** Every claim has a database of its own. */
  async check(name: string): Promise<void> {
    const claim = OUTBOX_STORE_CONTRACT.find((row) => row.name === name);
    if (claim === undefined) throw new Error('no such claim');
    await claim.check(() => indexedDbOutboxStore(name));
  },

  /** Appends until `count` are kept; the ids and the mean time of one. */
  async append(count: number): Promise<{ ids: string[]; ms: number }> {
    const start = performance.now();
    const ids: string[] = [];
    for (let n = 0; n < count; n += 1) ids.push((await outbox.append(sampleEvent(Date.now()))).id);
    return { ids, ms: (performance.now() - start) / count };
  },

  async due(limit: number): Promise<{ ids: string[]; ms: number }> {
    const start = performance.now();
    const ids = (await outbox.due(limit)).map(({ id }) => id);
    return { ids, ms: performance.now() - start };
  },

  acknowledge: (ids: string[]): Promise<void> => outbox.acknowledge(ids),
  status: () => outbox.status(),
};

Object.assign(globalThis, { calls });
