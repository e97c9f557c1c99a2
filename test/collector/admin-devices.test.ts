import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Audit, CreatedToken, Devices, Health, Tokens } from '../../collector/admin/protocol.ts';
import { askToEnrol, enrolDevice, makeKey } from './fake-device.ts';
import { makeTestCollector, refusal, signedIn } from './test-collector.ts';

describe('an enrolment token', () => {
  it('is shown once, enrols one device, and is listed without itself', async () => {
    const collector = await makeTestCollector();
    const admin = await signedIn(collector);
    const answer = await admin.call('POST', 'tokens', { note: 'Ada', validHours: 24 });
    const { id, token, expires } = CreatedToken.parse(await answer.json());
    assert.equal(expires, collector.now() + 24 * 3_600_000);
    assert.equal((await askToEnrol(collector, token, await makeKey())).status, 201);
    const text = await (await admin.call('GET', 'tokens')).text();
    assert.ok(!text.includes(token));
    assert.deepEqual(Tokens.parse(JSON.parse(text)).tokens, [
      { id, note: 'Ada', created: collector.now(), expires, used: collector.now(), revoked: null },
    ]);
  });

  it('enrols nothing after it was revoked, and can be revoked once', async () => {
    const collector = await makeTestCollector();
    const admin = await signedIn(collector);
    const made = await admin.call('POST', 'tokens', { note: '', validHours: 1 });
    const { id, token } = CreatedToken.parse(await made.json());
    assert.equal((await admin.call('POST', `tokens/${id}/revoke`)).status, 204);
    const answer = await askToEnrol(collector, token, await makeKey());
    assert.equal(await refusal(answer), '403 enrolment-refused');
    assert.equal(await refusal(await admin.call('POST', `tokens/${id}/revoke`)), '404 not-found');
  });

  for (const request of [
    { note: '' },
    { note: '', validHours: 721 },
    { note: 'x'.repeat(101), validHours: 1 },
  ])
    it(`is not made from ${JSON.stringify(request).slice(0, 40)}`, async () => {
      const admin = await signedIn(await makeTestCollector());
      const answer = await admin.call('POST', 'tokens', request);
      assert.equal(await refusal(answer), '400 request-invalid');
    });
});

describe('the list of devices', () => {
  it('says who they are and never what they authenticate with', async () => {
    const collector = await makeTestCollector();
    const admin = await signedIn(collector);
    const device = await enrolDevice(collector);
    const text = await (await admin.call('GET', 'devices')).text();
    assert.ok(!text.includes(device.thumbprint));
    const now = collector.now();
    assert.deepEqual(Devices.parse(JSON.parse(text)).devices, [
      {
        id: device.id,
        name: 'Laptop of Ada',
        surface: 'browser',
        version: '0.1.0',
        enrolled: now,
        lastSeen: now,
        revoked: null,
        policyVersion: null,
        events: 0,
        rejected: 0,
        reportedLost: 0,
        missing: 0,
      },
    ]);
  });

  it('notes when a device called last, at the latest a minute later', async () => {
    const collector = await makeTestCollector();
    const admin = await signedIn(collector);
    const device = await enrolDevice(collector);
    collector.wait(61_000);
    await device.call('GET', '/v1/policy');
    const { devices } = Devices.parse(await (await admin.call('GET', 'devices')).json());
    assert.equal(devices[0]?.lastSeen, collector.now());
  });

  it('lets a device be revoked, which shuts it out at once', async () => {
    const collector = await makeTestCollector();
    const admin = await signedIn(collector);
    const device = await enrolDevice(collector);
    assert.equal((await admin.call('POST', `devices/${device.id}/revoke`)).status, 204);
    assert.equal(await refusal(await device.call('GET', '/v1/policy')), '401 device-unknown');
    const again = await admin.call('POST', `devices/${device.id}/revoke`);
    assert.equal(await refusal(again), '404 not-found');
  });
});

describe('the audit', () => {
  it('has every change with who, when and what, and no secret', async () => {
    const collector = await makeTestCollector();
    const admin = await signedIn(collector);
    const device = await enrolDevice(collector);
    const made = await admin.call('POST', 'tokens', { note: 'for Ada', validHours: 1 });
    const { id, token } = CreatedToken.parse(await made.json());
    await admin.call('POST', `tokens/${id}/revoke`);
    await admin.call('POST', `devices/${device.id}/revoke`);
    await admin.call('POST', 'devices/nobody/revoke');
    const text = await (await admin.call('GET', 'audit')).text();
    assert.ok(!text.includes(token));
    const { entries } = Audit.parse(JSON.parse(text));
    assert.deepEqual(entries.slice(0, 3), [
      { at: collector.now(), who: 'owner', what: 'device-revoked', subject: device.id },
      { at: collector.now(), who: 'owner', what: 'token-revoked', subject: id },
      { at: collector.now(), who: 'owner', what: 'token-created', subject: id },
    ]);
  });
});

describe('health', () => {
  it('adds up what arrived, what was refused and what is missing', async () => {
    const collector = await makeTestCollector();
    const admin = await signedIn(collector);
    const device = await enrolDevice(collector);
    await device.send([{}, {}]);
    const health = Health.parse(await (await admin.call('GET', 'health')).json());
    assert.equal(health.rejected, 2);
    assert.equal(health.devices, 1);
    assert.equal(health.events, 0);
  });

  it('is told to who asks from outside in one word', async () => {
    const answer = await (await makeTestCollector()).request('/healthz');
    assert.deepEqual(await answer.json(), { status: 'ok' });
  });

  it('is a failure without details when the store is gone', async () => {
    const collector = await makeTestCollector();
    await collector.store.close();
    const answer = await collector.request('/healthz');
    assert.equal(await refusal(answer), '500 internal');
    assert.equal(collector.logged.length, 1);
  });
});
