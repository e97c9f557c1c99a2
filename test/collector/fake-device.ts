import { createHash, randomUUID } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, SignJWT, type JWK } from 'jose';
import { BatchAnswer, EnrolAnswer } from '../../shared/wire/protocol.ts';
import type { TestCollector } from './test-collector.ts';

/** What a proof may say wrong. Everything left out is right. */
export interface ProofFaults {
  readonly header?: Record<string, unknown>;
  readonly claims?: Record<string, unknown>;
}

/** A device as the collector sees one: a key, and after enrolment a credential. It speaks the protocol and nothing else. */
export interface FakeDevice {
  readonly id: string;
  readonly credential: string;
  readonly thumbprint: string;
  proof(method: string, path: string, faults?: ProofFaults): Promise<string>;
  call(method: string, path: string, init?: CallInit): Promise<Response>;
  send(events: readonly unknown[]): Promise<BatchAnswer>;
}

export interface CallInit {
  readonly body?: BodyInit;
  readonly headers?: Record<string, string>;
  readonly faults?: ProofFaults;
}

type KeyPair = Awaited<ReturnType<typeof generateKeyPair>>;

export async function makeKey(alg: 'ES256' | 'Ed25519' = 'ES256'): Promise<KeyPair> {
  return generateKeyPair(alg, { extractable: true });
}

/** A DPoP proof made from its parts, so that each part can be wrong. */
export async function makeProof(
  key: KeyPair,
  claims: Record<string, unknown>,
  faults: ProofFaults = {},
): Promise<string> {
  const jwk = await publicJwk(key);
  const alg = jwk.kty === 'EC' ? 'ES256' : 'Ed25519';
  const header = { alg, typ: 'dpop+jwt', jwk, ...faults.header };
  return new SignJWT({ jti: randomUUID(), ...claims, ...faults.claims })
    .setProtectedHeader(header)
    .sign(key.privateKey);
}

export async function publicJwk(key: KeyPair): Promise<JWK> {
  return exportJWK(key.publicKey);
}

/** Asks to enrol with a token and gives the raw answer. */
export async function askToEnrol(
  collector: TestCollector,
  token: string,
  key: KeyPair,
  faults: ProofFaults = {},
): Promise<Response> {
  const claims = {
    htm: 'POST',
    htu: `${collector.origin}/v1/enrol`,
    iat: Math.floor(collector.now() / 1000),
  };
  return collector.request('/v1/enrol', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      dpop: await makeProof(key, claims, faults),
    },
    body: JSON.stringify({ token, name: 'Laptop of Ada', surface: 'browser', version: '0.1.0' }),
  });
}

/** Enrols a new device and gives it. */
export async function enrolDevice(
  collector: TestCollector,
  alg: 'ES256' | 'Ed25519' = 'ES256',
): Promise<FakeDevice> {
  const key = await makeKey(alg);
  const answer = await askToEnrol(collector, await collector.token(), key);
  const { device, credential } = EnrolAnswer.parse(await answer.json());
  const ath = createHash('sha256').update(credential).digest('base64url');
  const proof: FakeDevice['proof'] = (method, path, faults) => {
    const iat = Math.floor(collector.now() / 1000);
    const claims = { htm: method, htu: `${collector.origin}${path}`, iat, ath };
    return makeProof(key, claims, faults);
  };
  const call: FakeDevice['call'] = async (method, path, { body, headers, faults } = {}) =>
    collector.request(path, {
      method,
      headers: {
        authorization: `DPoP ${credential}`,
        dpop: await proof(method, path, faults),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      // A body that is a stream has to say that the answer may come first.
      ...(body === undefined ? {} : { body, duplex: 'half' }),
    });
  return {
    id: device,
    credential,
    thumbprint: await calculateJwkThumbprint(await publicJwk(key)),
    proof,
    call,
    send: async (events) =>
      BatchAnswer.parse(
        await (await call('POST', '/v1/events', { body: JSON.stringify({ events }) })).json(),
      ),
  };
}
