import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { STARTER_POLICY } from '../../../shared/policy/starter.ts';
import {
  type CollectorClient,
  createCollectorClient,
  type Fetch,
} from '../../../shared/wire/client.ts';
import type { UsageEvent } from '../../../shared/event/usage-event.ts';
import { sampleEvent } from '../event/sample-event.ts';
import { failure, FetchCollector } from './fetch-collector.ts';

const NOW = Date.UTC(2026, 0, 1);
const TOKEN = 'a-token-of-enough-length';
const EVENT: UsageEvent = { ...sampleEvent(NOW), sequence: 1 };

function clientOf(fetch: Fetch, credential: string | null = 'credential'): CollectorClient {
  return createCollectorClient({
    base: 'https://collector.example/base/',
    fetch,
    prove: async (...args) => `proof(${args.join(' ')})`,
    clock: () => NOW,
    ...(credential === null ? {} : { credential }),
  });
}

const answers = (make: () => Response) => clientOf(async () => make());

test('every call but enrolment carries the credential and a proof bound to it', async () => {
  const collector = new FetchCollector();
  await clientOf(collector.fetch).deliver([EVENT]);
  const [request] = collector.requests;
  assert.equal(request?.url, 'https://collector.example/base/v1/events');
  assert.equal(request?.headers['authorization'], 'DPoP credential');
  assert.equal(
    request?.headers['dpop'],
    'proof(POST https://collector.example/base/v1/events credential)',
  );
});

test('enrolment carries a proof without credential and gives what the collector answered', async () => {
  const sent: Record<string, string>[] = [];
  const client = clientOf(async (_url, { headers }) => {
    sent.push(headers);
    return Response.json({ device: 'd1', credential: 'c1' }, { status: 201 });
  });
  const request = { token: TOKEN, name: 'Laptop', surface: 'browser', version: '1.0.0' } as const;
  const answer = await client.enrol(request);
  assert.deepEqual(answer, { ok: true, device: 'd1', credential: 'c1' });
  assert.equal(sent[0]?.['dpop'], 'proof(POST https://collector.example/base/v1/enrol )');
  assert.equal(sent[0]?.['authorization'], undefined);
});

test('a device without credential asks nothing and is unknown', async () => {
  const collector = new FetchCollector();
  const client = clientOf(collector.fetch, null);
  assert.deepEqual(await client.deliver([EVENT]), { ok: false, code: 'device-unknown' });
  assert.deepEqual(await client.getPolicy(undefined), { ok: false, code: 'device-unknown' });
  assert.equal(collector.requests.length, 0);
});

test('a small batch goes as it is, a large one compressed, and both arrive', async () => {
  const collector = new FetchCollector();
  const client = clientOf(collector.fetch);
  await client.deliver([EVENT]);
  const many = Array.from({ length: 50 }, (_, n) => ({ ...sampleEvent(NOW + n), sequence: n + 2 }));
  await client.deliver(many);
  assert.deepEqual(
    collector.requests.map(({ headers }) => headers['content-encoding']),
    [undefined, 'gzip'],
  );
  assert.deepEqual([...collector.events.values()], [EVENT, ...many]);
});

test('a delivery answer comes through', async () => {
  const collector = new FetchCollector();
  const other = { ...sampleEvent(NOW), sequence: 2 };
  collector.refuses.add(other.id);
  assert.deepEqual(await clientOf(collector.fetch).deliver([EVENT, other]), {
    ok: true,
    accepted: [EVENT.id],
    rejected: [{ id: other.id, code: 'event-invalid' }],
    policyVersion: 3,
  });
});

test('a policy comes with its etag, and the etag asks whether it changed', async () => {
  const asked: (string | undefined)[] = [];
  const client = clientOf(async (_url, { headers }) => {
    asked.push(headers['if-none-match']);
    return headers['if-none-match'] === '"7"'
      ? new Response(null, { status: 304 })
      : Response.json(STARTER_POLICY, { headers: { etag: '"7"' } });
  });
  assert.deepEqual(await client.getPolicy(undefined), {
    ok: true,
    unchanged: false,
    policy: STARTER_POLICY,
    etag: '"7"',
  });
  assert.deepEqual(await client.getPolicy('"7"'), { ok: true, unchanged: true });
  assert.deepEqual(asked, [undefined, '"7"']);
});

for (const [name, body] of [
  ['not JSON', '<!doctype html>'],
  ['no policy', '{"version":1}'],
  ['a policy with a field nobody knows', JSON.stringify({ ...STARTER_POLICY, extra: 1 })],
] as const) {
  test(`an answer that is ${name} is a malformed policy`, async () => {
    const client = answers(() => new Response(body));
    assert.deepEqual(await client.getPolicy(undefined), { ok: false, code: 'policy-malformed' });
  });
}

const FAILURES: readonly [string, () => Response, object][] = [
  ['the collector’s own code', () => failure(401, 'device-unknown'), { code: 'device-unknown' }],
  [
    'a wait in seconds',
    () => failure(429, 'rate-limited', { 'retry-after': '120' }),
    { code: 'rate-limited', retryAfterMs: 120_000 },
  ],
  [
    'a wait until a date',
    () => failure(429, 'rate-limited', { 'retry-after': new Date(NOW + 30_000).toUTCString() }),
    { code: 'rate-limited', retryAfterMs: 30_000 },
  ],
  [
    'a wait of a week, cut to an hour',
    () => failure(429, 'rate-limited', { 'retry-after': '604800' }),
    { code: 'rate-limited', retryAfterMs: 3_600_000 },
  ],
  [
    'a wait that cannot be read',
    () => failure(429, 'rate-limited', { 'retry-after': 'soon' }),
    { code: 'rate-limited' },
  ],
  ['a proxy’s 401', () => new Response('log in', { status: 401 }), { code: 'collector-refused' }],
  ['a proxy’s 413', () => new Response('', { status: 413 }), { code: 'request-too-large' }],
  ['a proxy’s 429', () => new Response('', { status: 429 }), { code: 'rate-limited' }],
  ['a proxy’s 502', () => new Response('', { status: 502 }), { code: 'collector-unreachable' }],
  ['a portal’s 200', () => new Response('<p>Welcome'), { code: 'collector-unreachable' }],
  [
    'a code nobody knows',
    () => Response.json({ error: { code: 'teapot', message: 'x' } }, { status: 418 }),
    { code: 'collector-refused' },
  ],
];
for (const [name, make, expected] of FAILURES) {
  test(`a delivery that meets ${name} fails with a code`, async () => {
    assert.deepEqual(await answers(make).deliver([EVENT]), { ok: false, ...expected });
  });
}

test('a network failure is a value, not an exception', async () => {
  const client = clientOf(async () => {
    throw new TypeError('fetch failed');
  });
  assert.deepEqual(await client.deliver([EVENT]), { ok: false, code: 'collector-unreachable' });
});

test('a server that never answers is given up', async () => {
  const server = createServer(() => undefined).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const client = createCollectorClient({
    base: `http://127.0.0.1:${port}`,
    fetch,
    prove: async () => 'proof',
    clock: () => NOW,
    credential: 'credential',
    timeoutMs: 50,
  });
  const start = performance.now();
  assert.deepEqual(await client.deliver([EVENT]), { ok: false, code: 'collector-unreachable' });
  assert.ok(performance.now() - start < 5_000);
  server.close();
  server.closeAllConnections();
});

test('a redirect is not followed: the credential goes nowhere else', async () => {
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    response.writeHead(307, { location: '/elsewhere' }).end();
  }).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const client = createCollectorClient({
    base: `http://127.0.0.1:${port}`,
    fetch,
    prove: async () => 'proof',
    clock: () => NOW,
    credential: 'credential',
  });
  assert.deepEqual(await client.deliver([EVENT]), { ok: false, code: 'collector-unreachable' });
  assert.deepEqual(asked, ['/v1/events']);
  server.close();
  server.closeAllConnections();
});

test('an address that is not allowed makes no client', () => {
  const make = () =>
    createCollectorClient({
      base: 'http://collector.example',
      fetch,
      prove: async () => '',
      clock: () => NOW,
    });
  assert.throws(make, { name: 'CodedError', code: 'request-invalid' });
});
