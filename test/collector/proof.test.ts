import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { describe, it } from 'node:test';
import { exportJWK } from 'jose';
import { askToEnrol, enrolDevice, makeKey, publicJwk, type ProofFaults } from './fake-device.ts';
import { makeTestCollector, refusal } from './test-collector.ts';

const START = Math.floor(Date.UTC(2026, 10, 20, 12) / 1000);

/** Each row is one thing wrong with an otherwise right proof. */
const FAULTS: readonly (readonly [string, ProofFaults])[] = [
  ['another method', { claims: { htm: 'GET' } }],
  ['another path', { claims: { htu: 'http://127.0.0.1:8787/v1/policy' } }],
  ['another host', { claims: { htu: 'http://evil.example/v1/events' } }],
  ['another scheme', { claims: { htu: 'https://127.0.0.1:8787/v1/events' } }],
  ['an address that is none', { claims: { htu: 'events' } }],
  ['a time too long ago', { claims: { iat: START - 301 } }],
  ['a time too far ahead', { claims: { iat: START + 301 } }],
  ['no time', { claims: { iat: undefined } }],
  ['no hash of the credential', { claims: { ath: undefined } }],
  ['the hash of another credential', { claims: { ath: 'x'.repeat(43) } }],
  ['no id', { claims: { jti: undefined } }],
  ['another type', { header: { typ: 'JWT' } }],
  ['no key', { header: { jwk: undefined } }],
];

const events = JSON.stringify({ events: [{}] });

describe('a proof', () => {
  for (const [what, faults] of FAULTS)
    it(`with ${what} is refused`, async () => {
      const device = await enrolDevice(await makeTestCollector());
      const answer = await device.call('POST', '/v1/events', { body: events, faults });
      assert.equal(await refusal(answer), '403 collector-refused');
      assert.match(
        answer.headers.get('www-authenticate') ?? '',
        /^DPoP error="invalid_dpop_proof"/,
      );
    });

  it('whose time is within five minutes of ours passes', async () => {
    const device = await enrolDevice(await makeTestCollector());
    for (const iat of [START - 299, START + 299]) {
      const answer = await device.call('POST', '/v1/events', {
        body: events,
        faults: { claims: { iat } },
      });
      assert.equal(answer.status, 200);
    }
  });

  it('is refused the second time, also at the end of its life', async () => {
    const collector = await makeTestCollector();
    const device = await enrolDevice(collector);
    const once = { claims: { jti: 'used-once', iat: START + 290 } };
    const first = await device.call('GET', '/v1/policy', { faults: once });
    assert.equal(await refusal(first), '404 not-found');
    collector.wait(580_000);
    const second = await device.call('GET', '/v1/policy', { faults: once });
    assert.equal(await refusal(second), '403 collector-refused');
  });

  it('by another key than the enrolled one makes the device unknown', async () => {
    const collector = await makeTestCollector();
    const device = await enrolDevice(collector);
    const stolen = await enrolDevice(collector);
    const answer = await stolen.call('POST', '/v1/events', {
      body: events,
      headers: {
        authorization: `DPoP ${device.credential}`,
        dpop: await stolen.proof('POST', '/v1/events', {
          claims: { ath: await athOf(device.credential) },
        }),
      },
    });
    assert.equal(await refusal(answer), '401 device-unknown');
  });

  it('with alg none is refused', async () => {
    const device = await enrolDevice(await makeTestCollector());
    const [, claims] = (await device.proof('POST', '/v1/events')).split('.');
    const header = encode({ alg: 'none', typ: 'dpop+jwt', jwk: await publicJwk(await makeKey()) });
    const answer = await device.call('POST', '/v1/events', {
      body: events,
      headers: { dpop: `${header}.${claims}.` },
    });
    assert.equal(await refusal(answer), '403 collector-refused');
  });

  it('signed with HS256 over the public key is refused', async () => {
    const collector = await makeTestCollector();
    const device = await enrolDevice(collector);
    const [header, claims] = (await device.proof('POST', '/v1/events')).split('.');
    const { jwk } = JSON.parse(Buffer.from(header ?? '', 'base64url').toString('utf8'));
    const forged = `${encode({ alg: 'HS256', typ: 'dpop+jwt', jwk })}.${claims}`;
    const mac = createHmac('sha256', JSON.stringify(jwk)).update(forged).digest('base64url');
    const answer = await device.call('POST', '/v1/events', {
      body: events,
      headers: { dpop: `${forged}.${mac}` },
    });
    assert.equal(await refusal(answer), '403 collector-refused');
  });

  it('that carries its private key is refused, though all else is right', async () => {
    const collector = await makeTestCollector();
    const key = await makeKey();
    const jwk = await exportJWK(key.privateKey);
    assert.ok(jwk.d);
    const answer = await askToEnrol(collector, await collector.token(), key, { header: { jwk } });
    assert.equal(await refusal(answer), '403 collector-refused');
  });

  it('with a point that is not on the curve is refused', async () => {
    const device = await enrolDevice(await makeTestCollector());
    const jwk = { kty: 'EC', crv: 'P-256', x: 'AQAB', y: 'AQAB' };
    const answer = await device.call('POST', '/v1/events', {
      body: events,
      faults: { header: { jwk } },
    });
    assert.equal(await refusal(answer), '403 collector-refused');
  });

  it('whose claims were changed after signing is refused', async () => {
    const device = await enrolDevice(await makeTestCollector());
    const [header, , signature] = (await device.proof('GET', '/v1/policy')).split('.');
    const [, claims] = (await device.proof('POST', '/v1/events')).split('.');
    const answer = await device.call('POST', '/v1/events', {
      body: events,
      headers: { dpop: `${header}.${claims}.${signature}` },
    });
    assert.equal(await refusal(answer), '403 collector-refused');
  });
});

describe('a credential', () => {
  it('nobody was given makes the device unknown', async () => {
    const device = await enrolDevice(await makeTestCollector());
    const answer = await device.call('GET', '/v1/policy', {
      headers: { authorization: `DPoP ${'x'.repeat(43)}` },
    });
    assert.equal(await refusal(answer), '401 device-unknown');
  });

  it('sent as a bearer token is refused', async () => {
    const device = await enrolDevice(await makeTestCollector());
    const answer = await device.call('GET', '/v1/policy', {
      headers: { authorization: `Bearer ${device.credential}` },
    });
    assert.equal(await refusal(answer), '401 device-unknown');
  });

  it('is worth nothing once the device is revoked', async () => {
    const collector = await makeTestCollector();
    const device = await enrolDevice(collector);
    const audit = { at: 0, who: 'test', what: 'device-revoked', subject: device.id } as const;
    await collector.store.devices.revoke(device.id, audit);
    const answer = await device.call('POST', '/v1/events', { body: events });
    assert.equal(await refusal(answer), '401 device-unknown');
  });
});

function encode(part: unknown): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

async function athOf(credential: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(credential));
  return Buffer.from(digest).toString('base64url');
}
