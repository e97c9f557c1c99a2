import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { generateProof } from 'dpop';
import { EnrolAnswer, EnrolRequest } from '../../shared/wire/protocol.ts';
import { askToEnrol, enrolDevice, makeKey } from './fake-device.ts';
import { makeTestCollector, refusal } from './test-collector.ts';

describe('enrolment', () => {
  for (const alg of ['ES256', 'Ed25519'] as const)
    it(`turns a token and a proof by a ${alg} key into a device`, async () => {
      const collector = await makeTestCollector();
      const device = await enrolDevice(collector, alg);
      const [stored] = await collector.store.devices.all();
      assert.equal(stored?.id, device.id);
      assert.equal(stored?.thumbprint, device.thumbprint);
      assert.equal(stored?.name, 'Laptop of Ada');
    });

  it('takes the proofs the client library makes', async () => {
    const collector = await makeTestCollector('http://127.0.0.1:8787', Date.now());
    const key = await makeKey('Ed25519');
    const answer = await collector.request('/v1/enrol', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        dpop: await generateProof(key, `${collector.origin}/v1/enrol`, 'POST'),
      },
      body: JSON.stringify(
        EnrolRequest.parse({
          token: await collector.token(),
          name: 'Firefox',
          surface: 'browser',
          version: '0.1.0',
        }),
      ),
    });
    assert.equal(answer.status, 201);
  });

  it('keeps the credential as a hash only', async () => {
    const collector = await makeTestCollector();
    const device = await enrolDevice(collector);
    const everything = JSON.stringify(await collector.store.devices.all());
    assert.ok(!everything.includes(device.credential));
    assert.equal(await collector.store.devices.byCredential(device.credential), undefined);
  });

  it('refuses a token that was used', async () => {
    const collector = await makeTestCollector();
    const token = await collector.token();
    assert.equal((await askToEnrol(collector, token, await makeKey())).status, 201);
    assert.equal(
      await refusal(await askToEnrol(collector, token, await makeKey())),
      '403 enrolment-refused',
    );
  });

  it('gives one device to two that use the same token at once', async () => {
    const collector = await makeTestCollector();
    const token = await collector.token();
    const keys = await Promise.all([makeKey(), makeKey(), makeKey()]);
    const answers = await Promise.all(keys.map((key) => askToEnrol(collector, token, key)));
    assert.deepEqual(
      answers.map(({ status }) => status).sort((a, b) => a - b),
      [201, 403, 403],
    );
    assert.equal((await collector.store.devices.all()).length, 1);
  });

  it('refuses a token from the moment it expires', async () => {
    const collector = await makeTestCollector();
    const token = await collector.token(60_000);
    collector.wait(60_000);
    const answer = await askToEnrol(collector, token, await makeKey());
    assert.equal(await refusal(answer), '403 enrolment-refused');
  });

  it('refuses a token that was revoked', async () => {
    const collector = await makeTestCollector();
    const token = await collector.token();
    const [{ id } = { id: '' }] = await collector.store.devices.tokens();
    const audit = { at: collector.now(), who: 'test', what: 'token-revoked', subject: id } as const;
    assert.ok(await collector.store.devices.revokeToken(id, audit));
    const answer = await askToEnrol(collector, token, await makeKey());
    assert.equal(await refusal(answer), '403 enrolment-refused');
  });

  it('refuses a token nobody made', async () => {
    const collector = await makeTestCollector();
    const answer = await askToEnrol(collector, 'pwe_this-token-was-guessed', await makeKey());
    assert.equal(await refusal(answer), '403 enrolment-refused');
  });

  it('spends no token on a bad proof', async () => {
    const collector = await makeTestCollector();
    const token = await collector.token();
    const key = await makeKey();
    const bad = await askToEnrol(collector, token, key, { claims: { htm: 'GET' } });
    assert.equal(await refusal(bad), '403 collector-refused');
    const good = await askToEnrol(collector, token, key);
    assert.ok(EnrolAnswer.parse(await good.json()).device);
  });

  it('refuses the same proof a second time', async () => {
    const collector = await makeTestCollector();
    const key = await makeKey();
    const same = { claims: { jti: 'a-proof-that-was-seen' } };
    await askToEnrol(collector, await collector.token(), key, same);
    const again = await askToEnrol(collector, await collector.token(), key, same);
    assert.equal(await refusal(again), '403 collector-refused');
  });
});
