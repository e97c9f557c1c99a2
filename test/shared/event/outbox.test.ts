import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createOutbox, HOLD_MS, type OutboxStore } from '../../../shared/event/outbox.ts';
import { UsageEvent } from '../../../shared/event/usage-event.ts';
import { type MemoryDisk, memoryOutboxStore } from '../../contract/memory-outbox-store.ts';
import { sampleEvent } from './sample-event.ts';

const NOW = 1_700_000_000_000;
const LATER = NOW + HOLD_MS;

/** An outbox over a disk that a test can open again, with a clock it can set. */
function bench(limits = { count: 100, bytes: 100_000 }) {
  const disk: MemoryDisk = { rows: new Map(), state: undefined };
  const time = { now: NOW };
  const open = (store: OutboxStore = memoryOutboxStore(disk)) =>
    createOutbox(store, { clock: () => time.now, limits });
  return { disk, time, open, outbox: open() };
}

test('events come back in the order they were appended, numbered from 1', async () => {
  const { outbox } = bench();
  const appended = await Promise.all([3, 1, 2].map((n) => outbox.append(sampleEvent(NOW + n))));
  assert.deepEqual(await outbox.due(10), appended);
  assert.deepEqual(
    appended.map((event) => event.sequence),
    [1, 2, 3],
  );
});

test('numbers go on where they were after a restart, though all events are gone', async () => {
  const { outbox, open } = bench();
  const first = await outbox.append(sampleEvent(NOW));
  await outbox.acknowledge([first.id]);
  assert.equal((await open().append(sampleEvent(NOW))).sequence, 2);
});

test('an event stays due until it is acknowledged, also over a restart', async () => {
  const { outbox, open } = bench();
  const event = await outbox.append(sampleEvent(NOW));
  assert.deepEqual(await outbox.due(10), [event]);
  assert.deepEqual(await open().due(10), [event]);
  await outbox.acknowledge([event.id, event.id, 'unknown']);
  assert.deepEqual(await open().due(10), []);
  assert.deepEqual(await outbox.status(), { waiting: 0, dropped: {} });
});

for (const outcome of ['undecided', 'released'] as const) {
  test(`an event that is ${outcome} is held back for five minutes while later ones go`, async () => {
    const { outbox, time } = bench();
    const waiting = await outbox.append(sampleEvent(NOW, { outcome }));
    const other = await outbox.append(sampleEvent(NOW));
    assert.deepEqual(await outbox.due(10), [other]);
    time.now = LATER;
    assert.deepEqual(await outbox.due(10), [waiting, other]);
  });
}

test('many held events do not hide the ones behind them', async () => {
  const { outbox } = bench();
  for (let n = 0; n < 9; n += 1) await outbox.append(sampleEvent(NOW, { outcome: 'released' }));
  const event = await outbox.append(sampleEvent(NOW));
  assert.deepEqual(await outbox.due(2), [event]);
});

test('a clock that is set back far holds nothing', async () => {
  const { outbox, time } = bench();
  const event = await outbox.append(sampleEvent(NOW, { outcome: 'undecided' }));
  time.now = NOW - 86_400_000;
  assert.deepEqual(await outbox.due(10), [event]);
});

test('a completed event is due at once, with its own number', async () => {
  const { outbox } = bench();
  const event = await outbox.append(sampleEvent(NOW, { outcome: 'undecided' }));
  const patch = { outcome: 'overridden', justification: 'agreed with legal' } as const;
  assert.equal(await outbox.complete(event.id, patch), true);
  assert.deepEqual(await outbox.due(10), [{ ...event, ...patch }]);
});

test('an event the collector may already have cannot be completed, also after a restart', async () => {
  const { outbox, time, open } = bench();
  const event = await outbox.append(sampleEvent(NOW, { outcome: 'undecided' }));
  time.now = LATER;
  await outbox.due(10);
  assert.equal(await outbox.complete(event.id, { outcome: 'stopped' }), false);
  assert.equal(await open().complete(event.id, { outcome: 'stopped' }), false);
  assert.equal(await outbox.complete('unknown', { outcome: 'stopped' }), false);
});

test('when the outbox is full the oldest of the lowest priority goes, and is counted', async () => {
  const { outbox } = bench({ count: 3, bytes: 100_000 });
  const stopped = await outbox.append(sampleEvent(NOW, { outcome: 'stopped' }));
  await outbox.append(sampleEvent(NOW));
  const sent = await outbox.append(sampleEvent(NOW));
  const logged = await outbox.append(sampleEvent(NOW, { action: 'log' }));
  assert.deepEqual(await outbox.status(), { waiting: 3, dropped: { 'outbox-full': 1 } });
  const due = await outbox.due(10);
  assert.deepEqual(
    due.map(({ sequence }) => sequence),
    [stopped.sequence, logged.sequence, 5],
    'the report of the loss pushes out the other plain event',
  );
  assert.equal(
    due.some(({ id }) => id === sent.id),
    false,
  );
});

test('a new event is the one to go when all others matter more', async () => {
  const { outbox } = bench({ count: 1, bytes: 100_000 });
  const stopped = await outbox.append(sampleEvent(NOW, { outcome: 'stopped' }));
  await outbox.append(sampleEvent(NOW));
  assert.deepEqual(await outbox.status(), { waiting: 1, dropped: { 'outbox-full': 1 } });
  assert.equal(await outbox.complete(stopped.id, {}), true);
});

test('size counts as well as number', async () => {
  const { outbox } = bench({ count: 100, bytes: 2_000 });
  for (let n = 0; n < 20; n += 1) await outbox.append(sampleEvent(NOW));
  const { waiting, dropped } = await outbox.status();
  assert.ok(waiting >= 4 && waiting <= 7, `${waiting} events of about 350 bytes fit`);
  assert.deepEqual(dropped, { 'outbox-full': 20 - waiting });
});

test('an event larger than the whole outbox pushes nothing out', async () => {
  const { outbox } = bench({ count: 100, bytes: 2_000 });
  await outbox.append(sampleEvent(NOW));
  const rules = Array.from({ length: 50 }, (_, n) => `${'r'.repeat(60)}${n}`);
  await outbox.append(sampleEvent(NOW, { outcome: 'stopped', rules }));
  assert.deepEqual(await outbox.status(), { waiting: 1, dropped: { 'outbox-full': 1 } });
});

test('events that were offered are not pushed out, since the collector may have them', async () => {
  const { outbox } = bench({ count: 2, bytes: 100_000 });
  const offered = await outbox.append(sampleEvent(NOW));
  await outbox.due(1);
  await outbox.append(sampleEvent(NOW));
  const last = await outbox.append(sampleEvent(NOW));
  const due = await outbox.due(2);
  assert.equal(due[0]?.id, offered.id);
  assert.notEqual(due[1]?.id, last.id, 'the report of the loss took its place');
});

test('a rejected event is counted under its reason and not sent again', async () => {
  const { outbox } = bench();
  const event = await outbox.append(sampleEvent(NOW));
  await outbox.due(10);
  await outbox.reject([event.id], 'event-invalid');
  const [report, ...others] = await outbox.due(10);
  assert.deepEqual(others, []);
  assert.deepEqual(report?.dropped, { 'event-invalid': 1 });
  assert.equal(report?.type, 'dropped');
});

test('losses become one valid event that takes surface and policy version from the latest', async () => {
  const { outbox, open } = bench({ count: 1, bytes: 100_000 });
  await outbox.append(sampleEvent(NOW, { surface: 'gateway', policyVersion: 8 }));
  await outbox.append(sampleEvent(NOW, { surface: 'gateway', policyVersion: 9 }));
  const [report] = await open().due(10);
  assert.equal(UsageEvent.safeParse(report).success, true);
  assert.equal(report?.surface, 'gateway');
  assert.equal(report?.policyVersion, 9);
});

test('losses after a report wait until that report has arrived', async () => {
  const { outbox, open } = bench({ count: 100, bytes: 100_000 });
  const lose = async (box: typeof outbox) => {
    const event = await box.append(sampleEvent(NOW));
    await box.reject([event.id], 'event-invalid');
  };
  await lose(outbox);
  const [first] = await outbox.due(10);
  await lose(outbox);
  assert.deepEqual(await open().due(10), [first], 'an unanswered report is sent again as it was');
  assert.deepEqual(await outbox.status(), { waiting: 1, dropped: { 'event-invalid': 2 } });
  await outbox.acknowledge([first?.id ?? '']);
  const [second] = await outbox.due(10);
  assert.deepEqual(second?.dropped, { 'event-invalid': 1 });
});

test('a refused report keeps its counts and is tried again after an hour, not at once', async () => {
  const { outbox, time } = bench();
  const event = await outbox.append(sampleEvent(NOW));
  await outbox.reject([event.id], 'event-invalid');
  const [report] = await outbox.due(10);
  await outbox.reject([report?.id ?? ''], 'event-invalid');
  assert.deepEqual(await outbox.due(10), []);
  time.now += 3_600_000;
  const [again] = await outbox.due(10);
  assert.deepEqual(again?.dropped, { 'event-invalid': 2 });
});

test('an event the store could not take is counted once it can be written again', async () => {
  const { outbox: _, disk, open } = bench();
  const store = memoryOutboxStore(disk);
  let full = true;
  const outbox = open({
    ...store,
    commit: (change) => (full ? Promise.reject(new Error('disk full')) : store.commit(change)),
  });
  await assert.rejects(outbox.append(sampleEvent(NOW)));
  await assert.rejects(outbox.append(sampleEvent(NOW)));
  full = false;
  const kept = await outbox.append(sampleEvent(NOW));
  assert.equal(kept.sequence, 3);
  assert.deepEqual(await outbox.status(), { waiting: 1, dropped: { 'outbox-unavailable': 2 } });
});

test('an event that was kept although the store reported a failure is not counted as lost', async () => {
  const { disk, open } = bench();
  const store = memoryOutboxStore(disk);
  let fail = true;
  const outbox = open({
    ...store,
    commit: async (change) => {
      await store.commit(change);
      if (fail) throw new Error('connection lost');
    },
  });
  await assert.rejects(outbox.append(sampleEvent(NOW)));
  fail = false;
  await outbox.append(sampleEvent(NOW));
  assert.deepEqual(await outbox.status(), { waiting: 2, dropped: {} });
});
