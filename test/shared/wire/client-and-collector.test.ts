import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { generateKeyPair, generateProof } from 'dpop';
import { type RunningCollector, startCollector } from '../../../collector/start-collector.ts';
import { createDelivery } from '../../../extension-browser/background/delivery.ts';
import { createOutbox } from '../../../shared/event/outbox.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter.ts';
import { type CollectorClient, createCollectorClient } from '../../../shared/wire/client.ts';
import { fakeStorage } from '../../contract/fake-storage.ts';
import { memoryOutboxStore } from '../../contract/memory-outbox-store.ts';
import { sampleEvent } from '../event/sample-event.ts';

const POLICY = { ...STARTER_POLICY, version: 4 };
const REVOKED = { at: 0, who: 'test', what: 'device-revoked', subject: 'device' } as const;

let collector: RunningCollector;
before(async () => {
  collector = await startCollector({
    port: 0,
    host: '127.0.0.1',
    ownerPassword: 'correct horse battery staple',
    policy: POLICY,
  });
});
after(() => collector.close());

/** A device with a key of its own that has enrolled over the network. */
async function enrolled() {
  const key = await generateKeyPair('ES256');
  const options = {
    base: collector.url,
    fetch,
    prove: (method: string, url: string, credential?: string) =>
      generateProof(key, url, method, undefined, credential),
    clock: Date.now,
  };
  const token = await collector.createEnrolmentToken('test', 1);
  const request = { token, name: 'Laptop', surface: 'browser', version: '1.0.0' } as const;
  const client = createCollectorClient(options);
  const answer = await client.enrol(request);
  assert.ok(answer.ok);
  assert.deepEqual(await client.enrol(request), { ok: false, code: 'enrolment-refused' });
  const { device, credential } = answer;
  return { device, client: createCollectorClient({ ...options, credential }) };
}

function deliveryOf(client: CollectorClient) {
  const outbox = createOutbox(memoryOutboxStore(), { clock: Date.now });
  const versions: number[] = [];
  const delivery = createDelivery({
    outbox,
    connect: async () => client,
    storage: fakeStorage(),
    clock: Date.now,
    random: () => 0,
    after: () => undefined,
    online: () => true,
    onPolicyVersion: (version) => versions.push(version),
    onFailure: () => undefined,
  });
  return { outbox, delivery, versions };
}

test('what a device keeps reaches the collector, in compressed batches, without a gap', async () => {
  const { device, client } = await enrolled();
  const { outbox, delivery, versions } = deliveryOf(client);
  for (let n = 0; n < 450; n += 1) await outbox.append(sampleEvent(Date.now()));
  assert.deepEqual(await delivery.deliverNow(), { ok: true });
  assert.deepEqual(await outbox.status(), { waiting: 0, dropped: {} });
  assert.deepEqual(versions, [4, 4, 4]);
  const row = (await collector.store.devices.all()).find(({ id }) => id === device);
  assert.deepEqual([row?.events, row?.missing, row?.rejected], [450, 0, 0]);
});

test('a batch that is sent twice is kept once', async () => {
  const { device, client } = await enrolled();
  const events = [{ ...sampleEvent(Date.now()), sequence: 1 }];
  const [first, second] = [await client.deliver(events), await client.deliver(events)];
  assert.ok(first.ok && second.ok);
  assert.deepEqual(second.accepted, first.accepted);
  const row = (await collector.store.devices.all()).find(({ id }) => id === device);
  assert.equal(row?.events, 1);
});

test('an event the schema refuses is counted here and there, and holds up nothing', async () => {
  const { device, client } = await enrolled();
  const { outbox, delivery } = deliveryOf(client);
  await outbox.append(sampleEvent(Date.now(), { policyVersion: -1 }));
  await outbox.append(sampleEvent(Date.now()));
  assert.deepEqual(await delivery.deliverNow(), { ok: true });
  const row = (await collector.store.devices.all()).find(({ id }) => id === device);
  assert.deepEqual([row?.events, row?.rejected, row?.reportedLost], [2, 1, 1]);
});

test('the policy comes with an etag that says when it is unchanged', async () => {
  const { client } = await enrolled();
  const answer = await client.getPolicy(undefined);
  assert.ok(answer.ok && !answer.unchanged);
  assert.deepEqual(answer.policy, POLICY);
  assert.deepEqual(await client.getPolicy(answer.etag ?? undefined), { ok: true, unchanged: true });
});

test('a device that was revoked is told to enrol again, and keeps its events', async () => {
  const { device, client } = await enrolled();
  const { outbox, delivery } = deliveryOf(client);
  await outbox.append(sampleEvent(Date.now()));
  await collector.store.devices.revoke(device, REVOKED);
  assert.deepEqual(await delivery.deliverNow(), { ok: false, code: 'device-unknown' });
  assert.equal((await outbox.status()).waiting, 1);
});
