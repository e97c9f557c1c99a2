import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openSqlite } from '../../collector/storage/sqlite.ts';
import { BatchAnswer } from '../../shared/wire/protocol.ts';
import { sha256 } from '../../collector/http/sha256.ts';
import { enrolOverHttp } from './enrol-over-http.ts';
import { seededRandom, seedEvents } from './seed-events.ts';

const SERVER = fileURLToPath(new URL('../../collector/server.ts', import.meta.url));

/** Starts the collector as a program and waits until it says where it is. */
async function start(folder: string, port = '0'): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [SERVER, '--port', port, '--data', folder], {
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

  const acknowledged = new Set<string>();
  let running = await start(folder);
  // The proof names the address, and the second start has the same port, so that the device goes on as it was.
  const deliver = await enrolOverHttp(running.url, 'a-token-for-this-test', 'Laptop');
  const send = async (events: readonly unknown[]): Promise<void> => {
    const answer = await deliver(events);
    for (const id of BatchAnswer.parse(await answer.json()).accepted) acknowledged.add(id);
  };

  const events = seedEvents(2000, Date.now() - 1e8, Date.now(), seededRandom(11));
  const batches = Array.from({ length: 40 }, (_, n) => events.slice(n * 50, n * 50 + 50));
  const underWay = batches.map((batch) => send(batch));
  const results = Promise.allSettled(underWay);
  // The first answers are there, the last are not: the moment a crash is worst.
  await Promise.any(underWay);
  await kill(running.child);
  await results;
  const beforeCrash = acknowledged.size;
  assert.ok(beforeCrash > 0 && beforeCrash < events.length);

  running = await start(folder, new URL(running.url).port);
  const held = openSqlite(join(folder, 'collector.db'));
  const survivors = new Set((await held.events.page({}, 5000)).map(({ event }) => event.id));
  for (const id of acknowledged) assert.ok(survivors.has(id));
  await Promise.all(batches.map((batch) => send(batch)));
  await kill(running.child);
  const rows = await held.events.page({}, 5000);
  assert.deepEqual(rows.map(({ event }) => event.id).sort(), events.map(({ id }) => id).sort());
  assert.equal((await held.devices.all())[0]?.events, events.length);
  await held.close();
  rmSync(folder, { recursive: true });
});
