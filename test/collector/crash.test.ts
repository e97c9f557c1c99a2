import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openSqlite } from '../../collector/storage/sqlite.ts';
import { BatchAnswer, EnrolAnswer } from '../../shared/wire/protocol.ts';
import { sha256 } from '../../collector/http/sha256.ts';
import { makeKey, makeProof } from './fake-device.ts';
import { seededRandom, seedEvents } from './seed-events.ts';

const SERVER = fileURLToPath(new URL('../../collector/server.ts', import.meta.url));

/** Starts the collector as a program and waits until it says where it is. */
async function start(folder: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [SERVER, '--port', '0', '--data', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PROMPTWEIR_OWNER_PASSWORD: 'only for this test' },
  });
  const [line] = await once(child.stdout, 'data');
  return { child, url: /http:\/\/127\.0\.0\.1:\d+/.exec(String(line))?.[0] ?? '' };
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

it('an event that was acknowledged survives a kill, and one sent again is not doubled', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'promptweir-crash-'));
  const before = openSqlite(join(folder, 'collector.db'));
  const token = { id: 't', note: '', created: 0, expires: Date.now() + 60_000 };
  const audit = { at: 0, who: 'test', what: 'token-created', subject: 't' } as const;
  await before.devices.createToken(token, sha256('a-token-for-this-test'), audit);
  await before.close();

  const key = await makeKey();
  const claims = (path: string, url: string): Record<string, unknown> => ({
    htm: 'POST',
    htu: `${url}${path}`,
    iat: Math.floor(Date.now() / 1000),
  });
  let running = await start(folder);
  const enrolled = await fetch(`${running.url}/v1/enrol`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      dpop: await makeProof(key, claims('/v1/enrol', running.url)),
    },
    body: JSON.stringify({
      token: 'a-token-for-this-test',
      name: 'Laptop',
      surface: 'browser',
      version: '1',
    }),
  });
  const { credential } = EnrolAnswer.parse(await enrolled.json());
  const acknowledged = new Set<string>();
  const send = async (url: string, events: readonly unknown[]): Promise<void> => {
    const proof = await makeProof(key, { ...claims('/v1/events', url), ath: sha256(credential) });
    const answer = await fetch(`${url}/v1/events`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `DPoP ${credential}`,
        dpop: proof,
      },
      body: JSON.stringify({ events }),
    });
    for (const id of BatchAnswer.parse(await answer.json()).accepted) acknowledged.add(id);
  };

  const events = seedEvents(2000, Date.now() - 1e8, Date.now(), seededRandom(11));
  const batches = Array.from({ length: 40 }, (_, n) => events.slice(n * 50, n * 50 + 50));
  const underWay = batches.map((batch) => send(running.url, batch));
  const results = Promise.allSettled(underWay);
  // The first answers are there, the last are not: the moment a crash is worst.
  await Promise.any(underWay);
  await kill(running.child);
  await results;
  const beforeCrash = acknowledged.size;
  assert.ok(beforeCrash > 0 && beforeCrash < events.length);

  running = await start(folder);
  const url = running.url;
  const held = openSqlite(join(folder, 'collector.db'));
  const survivors = new Set((await held.events.page({}, 5000)).map(({ event }) => event.id));
  for (const id of acknowledged) assert.ok(survivors.has(id));
  await Promise.all(batches.map((batch) => send(url, batch)));
  await kill(running.child);
  const rows = await held.events.page({}, 5000);
  assert.deepEqual(rows.map(({ event }) => event.id).sort(), events.map(({ id }) => id).sort());
  assert.equal((await held.devices.all())[0]?.events, events.length);
  await held.close();
  rmSync(folder, { recursive: true });
});
