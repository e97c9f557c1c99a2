import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cookieOf, makeTestCollector, refusal, signedIn, signIn } from './test-collector.ts';

const HOUR = 3_600_000;

describe('a session', () => {
  it('begins with the right password', async () => {
    const collector = await makeTestCollector();
    const admin = await signedIn(collector);
    const me = await (await admin.call('GET', 'me')).json();
    assert.deepEqual(me, { name: 'owner', expires: collector.now() + 12 * HOUR });
  });

  it('does not begin with a wrong one', async () => {
    const collector = await makeTestCollector();
    const answer = await signIn(collector, undefined, 'a guess');
    assert.equal(await refusal(answer), '401 sign-in-refused');
    assert.deepEqual(answer.headers.getSetCookie(), []);
  });

  it('gives a user who does not exist the same answer as a wrong password', async () => {
    const collector = await makeTestCollector();
    const answer = await collector.request('/admin/api/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: collector.origin },
      body: JSON.stringify({ name: 'nobody', password: 'a guess' }),
    });
    assert.equal(await refusal(answer), '401 sign-in-refused');
  });

  it('lives in a cookie scripts cannot read and other sites cannot send', async () => {
    const [cookie] = (await signIn(await makeTestCollector())).headers.getSetCookie();
    assert.match(
      cookie ?? '',
      /^promptweir=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/,
    );
  });

  it('lives in a Secure cookie bound to the host when the collector is on HTTPS', async () => {
    const collector = await makeTestCollector('https://promptweir.example.org');
    const [cookie] = (await signIn(collector)).headers.getSetCookie();
    assert.match(
      cookie ?? '',
      /^__Host-promptweir=[\w-]{43};.*; HttpOnly; Secure; SameSite=Strict$/,
    );
  });

  it('never takes the id the browser came with', async () => {
    const collector = await makeTestCollector();
    const planted = 'promptweir=chosen-by-an-attacker';
    const cookie = cookieOf(await signIn(collector, planted));
    assert.notEqual(cookie, planted);
    const answer = await collector.request('/admin/api/me', { headers: { cookie: planted } });
    assert.equal(await refusal(answer), '401 sign-in-required');
  });

  it('is replaced by signing in again: the id from before is dead', async () => {
    const collector = await makeTestCollector();
    const first = await signedIn(collector);
    await signIn(collector, first.cookie);
    assert.equal(await refusal(await first.call('GET', 'me')), '401 sign-in-required');
  });

  it('ends at sign-out in the store too', async () => {
    const collector = await makeTestCollector();
    const admin = await signedIn(collector);
    const answer = await admin.call('POST', 'sign-out');
    assert.equal(answer.status, 204);
    assert.match(answer.headers.getSetCookie()[0] ?? '', /^promptweir=; Max-Age=0/);
    assert.equal(await refusal(await admin.call('GET', 'me')), '401 sign-in-required');
  });

  it('ends after an hour without use', async () => {
    const collector = await makeTestCollector();
    const admin = await signedIn(collector);
    collector.wait(HOUR - 1);
    assert.equal((await admin.call('GET', 'me')).status, 200);
    collector.wait(HOUR - 1);
    assert.equal((await admin.call('GET', 'me')).status, 200);
    collector.wait(HOUR);
    assert.equal(await refusal(await admin.call('GET', 'me')), '401 sign-in-required');
  });

  it('ends after twelve hours however much it is used', async () => {
    const collector = await makeTestCollector();
    const admin = await signedIn(collector);
    for (let hour = 0; hour < 24; hour++) {
      collector.wait(HOUR / 2);
      const { status } = await admin.call('GET', 'me');
      assert.equal(status, hour < 23 ? 200 : 401);
    }
  });
});

describe('signing in', () => {
  it('is slowed down after ten tries, and goes on after the wait', async () => {
    const collector = await makeTestCollector();
    for (let n = 0; n < 10; n++) await signIn(collector, undefined, 'a guess');
    const answer = await signIn(collector);
    assert.equal(await refusal(answer), '429 rate-limited');
    collector.wait(Number(answer.headers.get('retry-after')) * 1000);
    assert.equal((await signIn(collector)).status, 200);
  });

  it('leaves a mark in the audit, refused or not, and no password', async () => {
    const collector = await makeTestCollector();
    await signIn(collector, undefined, 'a guess');
    const admin = await signedIn(collector);
    const text = await (await admin.call('GET', 'audit')).text();
    assert.ok(!text.includes('a guess'));
    const whats = JSON.parse(text).entries.map(({ what }: { what: string }) => what);
    assert.deepEqual(whats, ['signed-in', 'sign-in-refused', 'owner-created']);
  });
});

describe('a call that changes something', () => {
  for (const origin of [undefined, 'https://evil.example', 'http://127.0.0.1:9999', 'null'])
    it(`is refused with ${origin ?? 'no'} origin, cookie or not`, async () => {
      const collector = await makeTestCollector();
      const { cookie } = await signedIn(collector);
      const answer = await collector.request('/admin/api/tokens', {
        method: 'POST',
        headers: {
          cookie,
          'content-type': 'application/json',
          ...(origin === undefined ? {} : { origin }),
        },
        body: JSON.stringify({ note: '', validHours: 1 }),
      });
      assert.equal(await refusal(answer), '403 collector-refused');
      assert.deepEqual(await collector.store.devices.tokens(), []);
    });

  it('is refused as a form of a foreign page would send it', async () => {
    const collector = await makeTestCollector();
    const { cookie } = await signedIn(collector);
    const answer = await collector.request('/admin/api/tokens', {
      method: 'POST',
      headers: { cookie, origin: collector.origin, 'content-type': 'text/plain' },
      body: '{"note":"","validHours":1}',
    });
    assert.equal(await refusal(answer), '400 request-invalid');
  });
});

describe('every address for people', () => {
  const ADDRESSES = [
    'POST sign-out',
    'GET me',
    'GET events',
    'GET events/stream',
    'GET counts?range=1h',
    'GET devices',
    'POST devices/x/revoke',
    'GET tokens',
    'POST tokens',
    'POST tokens/x/revoke',
    'GET policy',
    'PUT policy',
    'GET titles',
    'GET health',
    'GET audit',
    'GET anything-else',
  ];
  for (const address of ADDRESSES)
    it(`asks for a sign-in: ${address}`, async () => {
      const collector = await makeTestCollector();
      const [method = '', path = ''] = address.split(' ');
      const answer = await collector.request(`/admin/api/${path}`, {
        method,
        headers: { origin: collector.origin },
      });
      assert.equal(await refusal(answer), '401 sign-in-required');
    });
});
