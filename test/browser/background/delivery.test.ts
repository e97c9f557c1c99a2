import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDelivery } from '../../../extension-browser/background/delivery.ts';
import type { ErrorCode } from '../../../shared/errors.ts';
import { createOutbox } from '../../../shared/event/outbox.ts';
import { createCollectorClient } from '../../../shared/wire/client.ts';
import { fakeStorage } from '../../contract/fake-storage.ts';
import { FakeTime, settled } from '../../contract/fake-time.ts';
import { type MemoryDisk, memoryOutboxStore } from '../../contract/memory-outbox-store.ts';
import { sampleEvent } from '../../shared/event/sample-event.ts';
import { failure, FetchCollector } from '../../shared/wire/fetch-collector.ts';

/** A device with a disk, a collector, and a worker that can be stopped and started over the same disk. */
function bench({ random = (): number => 1, limits = { count: 5_000, bytes: 5_000_000 } } = {}) {
  const time = new FakeTime();
  const disk: MemoryDisk = { rows: new Map(), state: undefined };
  const storage = fakeStorage();
  const collector = new FetchCollector();
  const device = { enrolled: true, online: true };
  const failures: ErrorCode[] = [];
  const versions: number[] = [];

  function start() {
    const outbox = createOutbox(memoryOutboxStore(disk), { clock: time.clock, limits });
    const client = createCollectorClient({
      base: 'https://collector.example',
      fetch: collector.fetch,
      prove: async () => 'proof',
      clock: time.clock,
      credential: 'credential',
    });
    const delivery = createDelivery({
      outbox,
      connect: async () => (device.enrolled ? client : undefined),
      storage,
      clock: time.clock,
      random,
      after: time.after,
      online: () => device.online,
      onPolicyVersion: (version) => versions.push(version),
      onFailure: (code) => failures.push(code),
    });
    const append = async (changes: Parameters<typeof sampleEvent>[1] = {}) => {
      const event = await outbox.append(sampleEvent(time.now, changes));
      delivery.appended();
      return event;
    };
    return { outbox, delivery, append };
  }

  function restart() {
    time.forget();
    return start();
  }
  return { time, collector, device, failures, versions, storage, restart, ...start() };
}

const ids = (collector: FetchCollector) => [...collector.events.keys()];

/** Timers of a pause run while delivery is under way; the batch may be packed on another thread. */
const quiet = async (delivery: { wake(): Promise<void> }) => {
  await settled();
  await delivery.wake();
};

test('events that come together arrive in one batch within a second', async () => {
  const { append, time, collector } = bench();
  const [a, b] = [await append(), await append()];
  await time.pass(1_000);
  assert.deepEqual(collector.batches, [[a, b]]);
});

test('a long queue goes in batches of at most 200, in order', async () => {
  const { append, delivery, collector } = bench();
  const sent: string[] = [];
  for (let n = 0; n < 450; n += 1) sent.push((await append()).id);
  await delivery.wake();
  assert.deepEqual(
    collector.batches.map(({ length }) => length),
    [200, 200, 50],
  );
  assert.deepEqual(ids(collector), sent);
});

test('no two batches are on their way at once, however often delivery is woken', async () => {
  const { append, delivery, collector } = bench();
  await append();
  await Promise.all([delivery.wake(), delivery.wake(), delivery.deliverNow(), delivery.wake()]);
  assert.equal(collector.batches.length, 1);
});

test('an event appended while a batch is on its way goes right after it', async () => {
  const { append, delivery, collector, time } = bench();
  await append();
  let second: Promise<unknown> | undefined;
  collector.mood = () => {
    second ??= append();
    return 'up';
  };
  await delivery.wake();
  await second;
  await time.pass(1_000);
  assert.equal(collector.events.size, 2);
});

test('nothing is tried without an enrolment or a network, and no pause is learned from it', async () => {
  const { append, delivery, device, collector, failures } = bench();
  device.enrolled = false;
  await append({ outcome: 'undecided' });
  await delivery.wake();
  assert.deepEqual(await delivery.deliverNow(), { ok: false, code: 'device-unknown' });
  device.enrolled = true;
  device.online = false;
  assert.deepEqual(await delivery.deliverNow(), { ok: false, code: 'collector-unreachable' });
  assert.equal(collector.requests.length, 0);
  await append();
  device.online = true;
  await delivery.wake();
  assert.equal(collector.events.size, 1);
  assert.deepEqual(failures, []);
});

test('a wake that comes while another attempt is giving up is not lost', async () => {
  const { append, delivery, device, collector } = bench();
  await append();
  let woken: Promise<void> | undefined;
  Object.defineProperty(device, 'online', {
    get: () => {
      const online = woken !== undefined;
      woken ??= delivery.wake();
      return online;
    },
  });
  await delivery.wake();
  await woken;
  assert.equal(collector.events.size, 1);
});

test('pauses double up to five minutes and never end early', async () => {
  const { append, time, collector, delivery } = bench();
  const at: number[] = [];
  collector.mood = () => {
    at.push(time.now);
    return 'down';
  };
  await append();
  await time.pass(45 * 60_000, () => quiet(delivery));
  const pauses = at.slice(1).map((moment, n) => (moment - (at[n] ?? 0)) / 1000);
  assert.deepEqual(pauses.slice(0, 12), [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]);
});

test('a pause outlives the worker, and a success ends it', async () => {
  const { append, time, collector, delivery, restart } = bench();
  collector.mood = (attempt) => (attempt <= 8 ? 'down' : 'up');
  await append();
  await time.pass(130_000, () => quiet(delivery));
  assert.equal(collector.requests.length, 8, 'tried at 0, 1, 3, 7 … 127 s');
  const next = restart();
  await next.delivery.wake();
  assert.equal(collector.requests.length, 8);
  await time.pass(128_000, () => quiet(next.delivery));
  assert.equal(collector.events.size, 1);
  await next.append();
  await time.pass(1_000);
  assert.equal(collector.events.size, 2);
});

test('a pause from a clock that was set back is not kept', async () => {
  const { append, time, collector, delivery } = bench();
  collector.mood = (attempt) => (attempt === 1 ? 'down' : 'up');
  await append();
  await delivery.wake();
  time.now -= 30 * 86_400_000;
  await delivery.wake();
  assert.equal(collector.events.size, 1);
});

test('Retry-After is kept to, with some spread after it', async () => {
  const { append, time, collector, delivery, failures } = bench();
  const busy = () => failure(429, 'rate-limited', { 'retry-after': '90' });
  collector.mood = (attempt) => (attempt === 1 ? busy() : 'up');
  await append();
  await delivery.wake();
  await time.pass(90_000, () => quiet(delivery));
  assert.equal(collector.requests.length, 1);
  await time.pass(1_000, () => quiet(delivery));
  assert.equal(collector.events.size, 1);
  assert.deepEqual(failures, ['rate-limited']);
});

test('a person who asks for delivery does not wait for the end of a pause', async () => {
  const { append, collector, delivery } = bench();
  collector.mood = (attempt) => (attempt <= 2 ? 'down' : 'up');
  await append();
  await delivery.wake();
  assert.deepEqual(await delivery.deliverNow(), { ok: false, code: 'collector-unreachable' });
  assert.deepEqual(await delivery.deliverNow(), { ok: true });
  assert.equal(collector.events.size, 1);
});

test('an answer that is lost after the commit makes no second event', async () => {
  const { append, time, collector, delivery } = bench();
  collector.mood = (attempt) => (attempt === 1 ? 'lost' : 'up');
  const event = await append();
  await delivery.wake();
  await time.pass(2_000, () => quiet(delivery));
  assert.deepEqual(collector.batches, [[event], [event]]);
  assert.deepEqual(ids(collector), [event.id]);
});

test('a refused event is counted, the others of its batch arrive', async () => {
  const { append, collector, delivery } = bench();
  const [good, bad, also] = [await append(), await append(), await append()];
  collector.refuses.add(bad.id);
  await delivery.wake();
  const arrived = [...collector.events.values()];
  assert.deepEqual(arrived.slice(0, 2), [good, also]);
  assert.deepEqual(arrived[2]?.dropped, { 'event-invalid': 1 });
});

test('an event the answer does not mention is sent again after a pause', async () => {
  const { append, collector, delivery, time, outbox } = bench();
  const event = await append();
  collector.leavesOut.add(event.id);
  await delivery.wake();
  assert.equal((await outbox.status()).waiting, 1);
  assert.equal(collector.batches.length, 1);
  collector.leavesOut.clear();
  await time.pass(2_000, () => quiet(delivery));
  assert.deepEqual(ids(collector), [event.id]);
});

test('an answer cannot clear events that were not in the batch', async () => {
  const { append, collector, delivery, outbox } = bench();
  const held = await append({ outcome: 'undecided' });
  const event = await append();
  collector.mood = () =>
    Response.json({ accepted: [event.id, held.id], rejected: [], policyVersion: 0 });
  await delivery.wake();
  assert.equal(await outbox.complete(held.id, { outcome: 'stopped' }), true);
});

test('a batch that is too large is halved until it fits', async () => {
  const { append, collector, delivery } = bench();
  collector.takes = 60;
  for (let n = 0; n < 200; n += 1) await append();
  await delivery.wake();
  assert.equal(collector.events.size, 200);
  assert.ok(collector.batches.every(({ length }) => length <= 60));
});

test('an event that is too large on its own is counted and holds up nothing', async () => {
  const { append, collector, delivery, time } = bench();
  await append();
  collector.takes = 0;
  await delivery.wake();
  collector.takes = 200;
  const other = await append();
  await time.pass(2_000, () => quiet(delivery));
  const [first, report] = [...collector.events.values()];
  assert.equal(first?.id, other.id);
  assert.deepEqual(report?.dropped, { 'request-too-large': 1 });
});

test('a device the collector does not know says so once and asks again only now and then', async () => {
  const { append, collector, delivery, time, failures } = bench();
  collector.mood = () => failure(401, 'device-unknown');
  await append();
  await time.pass(3_600_000, () => quiet(delivery));
  assert.ok(collector.requests.length <= 12, `${collector.requests.length} attempts in an hour`);
  assert.deepEqual(failures, ['device-unknown']);
  assert.equal((await delivery.status()).lastFailure, 'device-unknown');
  collector.mood = () => 'up';
  assert.deepEqual(await delivery.deliverNow(), { ok: true });
  assert.deepEqual(await delivery.status(), { lastDelivery: time.now });
});

test('the collector’s hint about the policy is passed on', async () => {
  const { append, delivery, collector, versions } = bench();
  collector.policyVersion = 12;
  await append();
  await delivery.wake();
  assert.deepEqual(versions, [12]);
});

test('a day without collector, with restarts: every event arrives once or is counted', async () => {
  // A device whose jitter is a fixed series, and an outbox that does not hold the whole day.
  let seed = 1;
  const random = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const { time, collector, restart, ...first } = bench({
    random,
    limits: { count: 600, bytes: 5_000_000 },
  });
  collector.mood = () => 'down';
  let worker: Pick<typeof first, 'append' | 'delivery' | 'outbox'> = first;
  const appended = new Map<string, string>();
  for (let minute = 0; minute < 24 * 60; minute += 1) {
    if (minute % 97 === 0) worker = restart();
    if (minute % 2 === 0) {
      const outcome = (['sent', 'redacted', 'stopped'] as const)[(minute / 2) % 3] ?? 'sent';
      appended.set((await worker.append({ outcome })).id, outcome);
    }
    await time.pass(60_000, () => quiet(worker.delivery));
    await worker.delivery.wake();
  }
  const attempts = collector.requests.length;
  assert.ok(attempts < 24 * 60, `${attempts} attempts in a day`);
  assert.equal(collector.events.size, 0);

  const back = attempts + 5;
  collector.mood = (attempt) => (attempt < back && attempt % 2 === 0 ? 'lost' : 'up');
  worker = restart();
  for (let minute = 0; minute < 30; minute += 1) {
    await time.pass(60_000, () => quiet(worker.delivery));
    await worker.delivery.wake();
  }
  assert.equal(collector.invalid, 0);
  assert.equal((await worker.outbox.status()).waiting, 0);
  const arrived = [...collector.events.values()];
  const counted = arrived.flatMap(({ dropped }) => Object.values(dropped ?? {}));
  const prompts = arrived.filter(({ type }) => type === 'prompt');
  assert.equal(appended.size, 720);
  assert.equal(prompts.length + counted.reduce((sum, count) => sum + count, 0), appended.size);
  assert.deepEqual(
    [...appended.values()].filter((outcome) => outcome !== 'sent').length,
    prompts.filter(({ outcome }) => outcome !== 'sent').length,
    'only events of the lowest priority were lost',
  );
  const numbers = arrived.map(({ sequence }) => sequence);
  assert.deepEqual(
    numbers,
    numbers.toSorted((a, b) => a - b),
  );
});
