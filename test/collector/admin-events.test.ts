import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { passes } from '../../collector/admin/event-feed.ts';
import { Counts, EventPage } from '../../collector/admin/protocol.ts';
import type { EventFilter } from '../../collector/storage/store.ts';
import { enrolDevice, type FakeDevice } from './fake-device.ts';
import { seededRandom, seedEvents } from './seed-events.ts';
import {
  makeTestCollector,
  refusal,
  signedIn,
  type Admin,
  type TestCollector,
} from './test-collector.ts';

const HOUR = 3_600_000;

async function seeded(count = 180): Promise<{
  collector: TestCollector;
  device: FakeDevice;
  other: FakeDevice;
  admin: Admin;
}> {
  const collector = await makeTestCollector();
  const device = await enrolDevice(collector);
  const other = await enrolDevice(collector);
  const now = collector.now();
  const events = seedEvents(count, now - 20 * HOUR, now, seededRandom(3));
  await device.send(events.filter((_, index) => index % 3 !== 0));
  await other.send(events.filter((_, index) => index % 3 === 0));
  return { collector, device, other, admin: await signedIn(collector) };
}

/** All pages from the first, or from the one after `cursor`. */
async function pages(
  admin: Admin,
  query: string,
  cursor: string | null = null,
): Promise<EventPage['events']> {
  const from = cursor === null ? query : `${query}&cursor=${cursor}`;
  const page = EventPage.parse(await (await admin.call('GET', `events?${from}`)).json());
  return page.next === null
    ? page.events
    : [...page.events, ...(await pages(admin, query, page.next))];
}

describe('the list of events', () => {
  it('gives every event once over its pages, the newest first', async () => {
    const { admin } = await seeded();
    const events = await pages(admin, '');
    const times = events.map(({ event }) => event.time);
    assert.equal(new Set(events.map(({ event }) => event.id)).size, 180);
    assert.deepEqual(
      times,
      times.toSorted((a, b) => b - a),
    );
  });

  it('does not skip or repeat when events arrive between two pages', async () => {
    const { collector, admin, device } = await seeded();
    const first = EventPage.parse(await (await admin.call('GET', 'events')).json());
    await device.send(seedEvents(40, collector.now() - 9, collector.now(), seededRandom(8)));
    const rest = await pages(admin, '', first.next);
    const ids = [...first.events, ...rest].map(({ event }) => event.id);
    assert.equal(new Set(ids).size, 180);
    assert.equal(ids.length, 180);
  });

  it('filters as the live stream does', async () => {
    const { collector, device, admin } = await seeded();
    const all = await pages(admin, '');
    const now = collector.now();
    const filters: readonly EventFilter[] = [
      { app: 'claude' },
      { action: 'redact' },
      { outcome: 'stopped' },
      { type: 'dropped' },
      { device: device.id },
      { from: now - 6 * HOUR },
      { to: now - 6 * HOUR },
      { app: 'chatgpt', action: 'block', device: device.id, from: now - 15 * HOUR },
    ];
    for (const filter of filters) {
      const query = new URLSearchParams(
        Object.entries(filter).map(([name, value]) => [name, String(value)]),
      );
      const listed = await pages(admin, query.toString());
      assert.deepEqual(
        listed,
        all.filter((row) => passes(filter, row)),
      );
      assert.ok(listed.length < all.length);
    }
  });

  for (const query of ['cursor=1', 'app=A%20B', 'action=explode', 'from=yesterday', 'unknown=1'])
    it(`is refused for ${query}`, async () => {
      const { admin } = await seeded(12);
      assert.equal(
        await refusal(await admin.call('GET', `events?${query}`)),
        '400 request-invalid',
      );
    });
});

describe('counts over time', () => {
  it('are the sums of the events themselves', async () => {
    const { admin } = await seeded();
    const events = (await pages(admin, '')).map(({ event }) => event);
    const prompts = events.filter(({ role }) => role === 'prompt');
    for (const range of ['24h', '7d', '30d']) {
      const counts = Counts.parse(await (await admin.call('GET', `counts?range=${range}`)).json());
      const total = (dimension: string, key: string): number =>
        counts.series
          .filter((one) => one.dimension === dimension && one.key === key)
          .reduce((sum, one) => sum + one.counts.reduce((a, b) => a + b, 0), 0);
      assert.equal(total('prompts', 'all'), prompts.length);
      assert.equal(total('app', 'claude'), prompts.filter(({ app }) => app === 'claude').length);
      assert.equal(
        total('outcome', 'stopped'),
        prompts.filter(({ outcome }) => outcome === 'stopped').length,
      );
      assert.equal(
        total('category', 'personal'),
        prompts.filter(({ labels }) => labels.some(({ category }) => category === 'personal'))
          .length,
      );
    }
  });

  it('put an event into the minute it belongs to', async () => {
    const collector = await makeTestCollector();
    const device = await enrolDevice(collector);
    const admin = await signedIn(collector);
    const [event] = seedEvents(1, 0, collector.now(), seededRandom(2));
    await device.send([{ ...event, time: collector.now() - 90_000 }]);
    const counts = Counts.parse(await (await admin.call('GET', 'counts?range=1h')).json());
    const prompts = counts.series.find(({ dimension }) => dimension === 'prompts');
    const filled = prompts?.counts.flatMap((count, index) =>
      count > 0 ? [counts.from + index * counts.step] : [],
    );
    assert.deepEqual(filled, [collector.now() - 120_000]);
  });

  it('include what devices lost, what failed and what was refused', async () => {
    const { collector, device, admin } = await seeded(12);
    const base = seedEvents(1, 0, 9e8, seededRandom(2))[0];
    const now = collector.now();
    const health = { ...base, time: now, type: 'health', failure: 'background-silent' };
    const lost = { ...base, time: now, type: 'dropped', dropped: { 'queue-full': 3 } };
    await device.send([
      { ...health, id: '019aa000-0000-7000-8000-000000000001' },
      { ...lost, id: '019aa000-0000-7000-8000-000000000002' },
      { nonsense: true },
    ]);
    const { series } = Counts.parse(await (await admin.call('GET', 'counts?range=24h')).json());
    const found = series.filter(({ dimension }) =>
      ['failure', 'dropped', 'rejected'].includes(dimension),
    );
    assert.deepEqual(
      found.map(({ key, counts }) => `${key} ${counts.reduce((a, b) => a + b, 0)}`).sort(),
      ['background-silent 1', 'event-invalid 1', 'queue-full 3'],
    );
  });
});
