import { test } from 'node:test';
import { memoryOutboxStore, type MemoryDisk } from './memory-outbox-store.ts';
import { OUTBOX_STORE_CONTRACT } from './outbox-store.ts';

for (const { name, check } of OUTBOX_STORE_CONTRACT) {
  test(`memory outbox store: ${name}`, async () => {
    const disk: MemoryDisk = { rows: new Map(), state: undefined };
    await check(() => memoryOutboxStore(disk));
  });
}
