import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { EmbeddedJWK, jwtVerify, type JWTVerifyResult } from 'jose';
import { PublicKey } from '../../../shared/wire/protocol.ts';
import type { Call } from '../../contract/identity-worker.ts';
import { inChromium, type InChromium } from '../../contract/in-chromium.ts';

declare const ask: (call: Call) => Promise<unknown>;

let chromium: InChromium;
before(async () => {
  chromium = await inChromium(new URL('../../contract/identity-worker.ts', import.meta.url));
});
after(() => chromium.close());

async function inWorker(...call: Call): Promise<unknown> {
  return chromium.page.evaluate((asked) => ask(asked), call);
}

async function proof(url: string, credential?: string): Promise<JWTVerifyResult> {
  const jwt = String(await inWorker('prove', url, credential));
  return jwtVerify(jwt, EmbeddedJWK, { algorithms: ['ES256'], typ: 'dpop+jwt', maxTokenAge: 60 });
}

test('a service worker makes a proof that verifies and names method, address and credential', async () => {
  const { payload, protectedHeader } = await proof('https://c.example/v1/events?a=b#c', 'secret');
  assert.equal(payload['htm'], 'POST');
  assert.equal(payload['htu'], 'https://c.example/v1/events');
  assert.equal(payload['ath'], createHash('sha256').update('secret').digest('base64url'));
  assert.equal(PublicKey.safeParse(protectedHeader.jwk).success, true);
});

test('a proof for enrolment is bound to no credential, and no two proofs are alike', async () => {
  const [first, second] = [await proof('https://c.example/'), await proof('https://c.example/')];
  assert.equal(first.payload['ath'], undefined);
  assert.notEqual(first.payload.jti, second.payload.jti);
});

test('the key is the same after the browser was killed', async () => {
  const before = (await proof('https://c.example/')).protectedHeader.jwk;
  chromium = await chromium.killAndReopen();
  assert.deepEqual((await proof('https://c.example/')).protectedHeader.jwk, before);
});

test('the private key cannot be read', async () => {
  assert.equal(await inWorker('exportKey'), 'InvalidAccessError');
});

test('workers that start at the same moment end with one key', async () => {
  const proofs = await inWorker('proveAtOnce', 'fresh');
  assert.ok(Array.isArray(proofs));
  const keys = proofs.map((jwt) => Buffer.from(String(jwt).split('.')[0] ?? '', 'base64url'));
  assert.equal(keys.length, 10);
  assert.equal(new Set(keys.map((header) => header.toString())).size, 1);
});

test('an enrolment is kept over a kill, and a new one takes its place', async () => {
  assert.equal(await inWorker('enrolment'), undefined);
  assert.equal(await inWorker('enrolment', 'first'), 'first');
  chromium = await chromium.killAndReopen();
  assert.equal(await inWorker('enrolment'), 'first');
  assert.equal(await inWorker('enrolment', 'second'), 'second');
});
