import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { startCollector } from '../../collector/start-collector.ts';
import { STARTER_POLICY } from '../../shared/policy/starter.ts';

const LOCAL = { host: '127.0.0.1', port: 0 };

describe('starting the collector', () => {
  it('makes an owner the first time only, and tells the password that once', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'promptweir-start-'));
    const first = await startCollector({ ...LOCAL, dataDir: join(dataDir, 'data') });
    assert.equal(first.owner?.name, 'owner');
    assert.ok((first.owner?.password.length ?? 0) >= 24);
    const answer = await fetch(`${first.url}/admin/api/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: first.url },
      body: JSON.stringify(first.owner),
    });
    assert.equal(answer.status, 200);
    await first.close();
    const second = await startCollector({ ...LOCAL, dataDir: join(dataDir, 'data') });
    assert.equal(second.owner, undefined);
    await second.close();
    assert.equal(statSync(join(dataDir, 'data')).mode & 0o077, 0);
    rmSync(dataDir, { recursive: true });
  });

  it('puts the given policy in force when there is none', async () => {
    const policy = { ...STARTER_POLICY, version: 1 };
    const collector = await startCollector({
      ...LOCAL,
      policy,
      ownerPassword: 'known to the test',
    });
    assert.equal((await collector.store.policies.head())?.version, 1);
    await collector.close();
  });

  it('ends the live streams and closes, whoever is watching', async () => {
    const collector = await startCollector({ ...LOCAL, ownerPassword: 'known to the test' });
    const headers = { 'content-type': 'application/json', origin: collector.url };
    const signedIn = await fetch(`${collector.url}/admin/api/sign-in`, {
      method: 'POST',
      headers,
      body: JSON.stringify(collector.owner),
    });
    const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const stream = await fetch(`${collector.url}/admin/api/events/stream`, { headers: { cookie } });
    const text = stream.text();
    const started = Date.now();
    await collector.close();
    assert.match(await text, /^event: beat/);
    assert.ok(Date.now() - started < 4000);
  });

  it('fails when the port is taken', async () => {
    const collector = await startCollector({ ...LOCAL, ownerPassword: 'known to the test' });
    const port = Number(new URL(collector.url).port);
    const again = startCollector({ ...LOCAL, port, ownerPassword: 'known to the test' });
    await assert.rejects(again, { code: 'EADDRINUSE' });
    await collector.close();
  });
});
