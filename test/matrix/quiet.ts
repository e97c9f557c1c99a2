import { setTimeout as sleep } from 'node:timers/promises';
import type { PracticeSites } from '../practice/serve.ts';

const QUIET_MS = 700;
const LONGEST_MS = 6000;

/** Waits until the servers have received nothing new for a while: what was sent has arrived by then. */
export async function quiet({ received }: PracticeSites): Promise<void> {
  const end = Date.now() + LONGEST_MS;
  let [seen, since] = [sizeOf(received), Date.now()];
  while (Date.now() - since < QUIET_MS && Date.now() < end) {
    await sleep(50);
    const size = sizeOf(received);
    if (size !== seen) [seen, since] = [size, Date.now()];
  }
}

const sizeOf = (received: PracticeSites['received']): number => received.all.length;
