import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { UsageEvent } from '../../shared/event/usage-event.ts';
import { MAX_BATCH } from '../../shared/wire/protocol.ts';
import { enrolDevice } from './fake-device.ts';
import { seededRandom, seedEvent } from './seed-events.ts';
import { makeTestCollector, refusal, type TestCollector } from './test-collector.ts';

const random = seededRandom(7);

function someEvents(collector: TestCollector, count: number): UsageEvent[] {
  return Array.from({ length: count }, (_, n) => seedEvent(collector.now() - 1000 + n, n, random));
}

async function storedIds(collector: TestCollector): Promise<string[]> {
  return (await collector.store.events.page({}, 1000)).map(({ event }) => event.id).sort();
}

describe('a batch of events', () => {
  it('is stored as it was sent', async () => {
    const collector = await makeTestCollector();
    const device = await enrolDevice(collector);
    const [event] = someEvents(collector, 1);
    const answer = await device.send([event]);
    assert.deepEqual(answer, { accepted: [event?.id], rejected: [], policyVersion: 0 });
    const [row] = await collector.store.events.page({}, 10);
    assert.deepEqual(row, {
      event,
      device: { id: device.id, name: 'Laptop of Ada' },
      received: collector.now(),
      at: event?.time,
    });
  });

  it('that comes twice is accepted twice and stored once', async () => {
    const collector = await makeTestCollector();
    const device = await enrolDevice(collector);
    const events = someEvents(collector, 20);
    const first = await device.send(events);
    assert.deepEqual(await device.send(events), first);
    assert.equal((await storedIds(collector)).length, 20);
    assert.equal((await collector.store.devices.all())[0]?.events, 20);
  });

  it('that overlaps another adds only what is new', async () => {
    const collector = await makeTestCollector();
    const device = await enrolDevice(collector);
    const events = someEvents(collector, 30);
    await device.send(events.slice(0, 20));
    const { accepted } = await device.send(events.slice(10));
    assert.equal(accepted.length, 20);
    assert.deepEqual(await storedIds(collector), events.map(({ id }) => id).sort());
  });

  it('is stored once when many copies come at the same time', async () => {
    const collector = await makeTestCollector();
    const device = await enrolDevice(collector);
    const events = someEvents(collector, 20);
    const answers = await Promise.all(Array.from({ length: 8 }, () => device.send(events)));
    for (const { accepted } of answers) assert.equal(accepted.length, 20);
    assert.equal((await storedIds(collector)).length, 20);
    const [prompts] = (await collector.store.events.counts(0, collector.now() + 9e5, 9e5)).filter(
      ({ dimension }) => dimension === 'prompts',
    );
    const counted = events.filter(({ type, role }) => type === 'prompt' && role === 'prompt');
    assert.equal(prompts?.count, counted.length);
  });

  it('loses only its bad events', async () => {
    const collector = await makeTestCollector();
    const device = await enrolDevice(collector);
    const [good, bad] = someEvents(collector, 2);
    const answer = await device.send([
      { ...bad, type: 'rumour' },
      good,
      null,
      { id: 'not a uuid' },
    ]);
    assert.deepEqual(answer.accepted, [good?.id]);
    assert.deepEqual(answer.rejected, [
      { id: bad?.id, code: 'event-invalid' },
      { id: null, code: 'event-invalid' },
      { id: null, code: 'event-invalid' },
    ]);
    assert.equal((await collector.store.devices.all())[0]?.rejected, 3);
  });

  it('has an event with a field the schema does not know refused, and the field kept nowhere', async () => {
    const collector = await makeTestCollector();
    const device = await enrolDevice(collector);
    const canary = 'CANARY-7f3a';
    const [event] = someEvents(collector, 1);
    const answer = await device.call('POST', '/v1/events', {
      body: JSON.stringify({ events: [{ ...event, prompt: canary }] }),
    });
    const text = await answer.text();
    assert.match(text, /event-invalid/);
    assert.ok(!text.includes(canary));
    assert.deepEqual(await storedIds(collector), []);
    assert.deepEqual(collector.logged, []);
  });

  it('may be gzip', async () => {
    const collector = await makeTestCollector();
    const device = await enrolDevice(collector);
    const answer = await device.call('POST', '/v1/events', {
      body: gzipSync(JSON.stringify({ events: someEvents(collector, 5) })),
      headers: { 'content-encoding': 'gzip' },
    });
    assert.equal(answer.status, 200);
    assert.equal((await storedIds(collector)).length, 5);
  });

  it('tells the version of the policy in force', async () => {
    const collector = await makeTestCollector();
    const device = await enrolDevice(collector);
    const { STARTER_POLICY } = await import('../../shared/policy/starter.ts');
    const audit = { at: 0, who: 'test', what: 'policy-stored', subject: '4' } as const;
    await collector.store.policies.put({ ...STARTER_POLICY, version: 4 }, audit);
    assert.equal((await device.send(someEvents(collector, 1))).policyVersion, 4);
  });
});

describe('a request that is too much', () => {
  const tooLarge: readonly (readonly [string, () => BodyInit, Record<string, string>])[] = [
    ['more than 2 MiB', () => 'x'.repeat(2 * 1024 * 1024 + 1), {}],
    [
      'a gzip that unpacks to more than 8 MiB',
      () => gzipSync(Buffer.alloc(8 * 1024 * 1024 + 1)),
      { 'content-encoding': 'gzip' },
    ],
    [
      'a stream without a length and without an end',
      () => new ReadableStream({ pull: (c) => c.enqueue(new Uint8Array(256 * 1024)) }),
      {},
    ],
  ];
  for (const [what, body, headers] of tooLarge)
    it(`is refused: ${what}`, async () => {
      const device = await enrolDevice(await makeTestCollector());
      const answer = await device.call('POST', '/v1/events', { body: body(), headers });
      assert.equal(await refusal(answer), '413 request-too-large');
    });

  const invalid: readonly (readonly [string, BodyInit, Record<string, string>])[] = [
    ['no JSON', 'canary text', {}],
    ['no UTF-8', new Uint8Array([0x22, 0xff, 0x22]), {}],
    ['no gzip though it says so', '{"events":[]}', { 'content-encoding': 'gzip' }],
    ['an encoding nobody asked for', '{"events":[{}]}', { 'content-encoding': 'br' }],
    ['another content type', '{"events":[{}]}', { 'content-type': 'text/plain' }],
    ['no events', '{"events":[]}', {}],
    ['a field too many', '{"events":[{}],"note":"x"}', {}],
    [
      `more than ${MAX_BATCH} events`,
      JSON.stringify({ events: Array.from({ length: MAX_BATCH + 1 }, () => ({})) }),
      {},
    ],
  ];
  for (const [what, body, headers] of invalid)
    it(`is refused: ${what}`, async () => {
      const collector = await makeTestCollector();
      const device = await enrolDevice(collector);
      const answer = await device.call('POST', '/v1/events', { body, headers });
      assert.equal(await refusal(answer), '400 request-invalid');
      assert.deepEqual(collector.logged, []);
    });

  it('is refused: calls faster than a device needs, until it has waited as told', async () => {
    const collector = await makeTestCollector();
    const device = await enrolDevice(collector);
    const other = await enrolDevice(collector);
    let answer = await device.call('GET', '/v1/policy');
    for (let n = 0; n < 200 && answer.status !== 429; n++)
      answer = await device.call('GET', '/v1/policy');
    assert.equal(await refusal(answer), '429 rate-limited');
    const wait = Number(answer.headers.get('retry-after'));
    assert.ok(wait >= 1);
    assert.equal((await other.call('GET', '/v1/policy')).status, 404);
    collector.wait(wait * 1000);
    assert.equal((await device.call('GET', '/v1/policy')).status, 404);
  });
});

describe('the device a batch comes from', () => {
  it('shows which sequence numbers never came, also when they come late', async () => {
    const collector = await makeTestCollector();
    const device = await enrolDevice(collector);
    const events = someEvents(collector, 10);
    const missing = async (): Promise<number | undefined> =>
      (await collector.store.devices.all())[0]?.missing;
    await device.send([...events.slice(0, 3), ...events.slice(6)]);
    assert.equal(await missing(), 3);
    await device.send(events.slice(4, 6));
    assert.equal(await missing(), 1);
    await device.send(events);
    assert.equal(await missing(), 0);
  });

  it('holds the policy its newest event was decided by', async () => {
    const collector = await makeTestCollector();
    const device = await enrolDevice(collector);
    const [older, newer] = someEvents(collector, 2).map((event, index) => ({
      ...event,
      policyVersion: 5 + index,
    }));
    await device.send([newer]);
    await device.send([older]);
    assert.equal((await collector.store.devices.all())[0]?.policyVersion, 6);
  });

  it('cannot stand above the others with a clock that runs ahead', async () => {
    const collector = await makeTestCollector();
    const device = await enrolDevice(collector);
    await device.send([seedEvent(collector.now() + 9e8, 1, random)]);
    collector.wait(60_000);
    const later = seedEvent(collector.now(), 2, random);
    await device.send([later]);
    assert.equal((await collector.store.events.page({}, 1))[0]?.event.id, later.id);
  });
});

describe('a web page', () => {
  for (const origin of ['https://chatgpt.com', 'http://127.0.0.1:8787', 'null'])
    it(`with the origin ${origin} may not call a device's address`, async () => {
      const device = await enrolDevice(await makeTestCollector());
      const answer = await device.call('GET', '/v1/policy', { headers: { origin } });
      assert.equal(await refusal(answer), '403 collector-refused');
      assert.equal(answer.headers.get('access-control-allow-origin'), null);
    });

  for (const origin of ['chrome-extension://abcdef', 'moz-extension://0c-1d'])
    it(`is not what calls from ${origin}`, async () => {
      const device = await enrolDevice(await makeTestCollector());
      const answer = await device.call('GET', '/v1/policy', { headers: { origin } });
      assert.equal(await refusal(answer), '404 not-found');
    });
});
