import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { EmbeddedJWK, jwtVerify, type JWTVerifyResult } from 'jose';
import { PublicKey } from '../../../shared/wire/protocol.ts';
import type { Call, calls as workerCalls } from '../../contract/identity-worker.ts';
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

type Enrolled = Awaited<ReturnType<typeof workerCalls.enrol>>;
const ASKED = { collector: ' https://c.example/ ', token: 'one-time-token-1', name: ' Laptop ' };

async function enrol(asked: typeof ASKED, status: number, body: object): Promise<Enrolled> {
  return (await inWorker('enrol', asked, status, body)) as Enrolled;
}

test('a refused token leaves no enrolment', async () => {
  const refusal = { error: { code: 'enrolment-refused', message: '' } };
  const { result, kept } = await enrol(ASKED, 403, refusal);
  assert.deepEqual(result, { ok: false, code: 'enrolment-refused' });
  assert.equal(kept, undefined);
});

for (const [name, changes] of [
  ['over an open network', { collector: 'http://c.example' }],
  ['with a token that is too short', { token: 'short' }],
  ['without a name', { name: ' ' }],
] as const) {
  test(`an enrolment ${name} sends nothing`, async () => {
    const { requests, result } = await enrol({ ...ASKED, ...changes }, 201, {});
    assert.deepEqual(requests, []);
    assert.deepEqual(result, { ok: false, code: 'request-invalid' });
  });
}

test('an enrolment sends token, name and version with a proof, and keeps the credential', async () => {
  const { requests, result, kept } = await enrol(ASKED, 201, { device: 'd7', credential: 'c7' });
  const [request] = requests;
  assert.equal(request?.url, 'https://c.example/v1/enrol');
  assert.deepEqual(JSON.parse(request?.body ?? ''), {
    token: 'one-time-token-1',
    name: 'Laptop',
    surface: 'browser',
    version: '1.2.3',
  });
  await jwtVerify(request?.proof ?? '', EmbeddedJWK, { typ: 'dpop+jwt' });
  const enrolment = { collector: 'https://c.example', device: 'd7', credential: 'c7' };
  assert.deepEqual(result, { ok: true, enrolment });
  assert.deepEqual(kept, enrolment);
});
