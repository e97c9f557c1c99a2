import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const SERVER = fileURLToPath(new URL('../../collector/server.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'promptweir-server-'));
after(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly code: unknown;
  readonly out: string;
  readonly err: string;
}

/** Runs the collector as a program until it ends; `said` is called with each piece it prints. */
async function run(
  args: readonly string[],
  said = (_stop: () => void): void => undefined,
): Promise<Run> {
  const child = spawn(process.execPath, [SERVER, '--data', folder, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {},
  });
  const texts = { out: '', err: '' };
  child.stdout.on('data', (piece) => {
    texts.out += String(piece);
    said(() => child.kill('SIGTERM'));
  });
  child.stderr.on('data', (piece) => (texts.err += String(piece)));
  const [code] = await once(child, 'close');
  return { code, ...texts };
}

describe('the collector as a program', () => {
  it('says what is wrong with its settings', async () => {
    const { code, err } = await run(['--port', 'many']);
    assert.deepEqual({ code, err }, { code: 2, err: 'PROMPTWEIR_PORT must be a number.\n' });
  });

  it('that finds its port taken says so, and has made nothing yet', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    assert.ok(address !== null && typeof address === 'object');
    const { code, err } = await run(['--port', String(address.port)]);
    other.close();
    assert.equal(code, 1);
    assert.match(err, /^The collector did not start: listen EADDRINUSE.*\n$/);
  });

  it('tells the password at the first start that succeeds, in one line, and ends well when told to', async () => {
    const { code, out, err } = await run(['--port', '0'], (stop) => stop());
    assert.match(
      out,
      /^Promptweir console: http:\/\/127\.0\.0\.1:\d+\/ — sign in as owner with [\w-]{24} \(shown once\)\n$/,
    );
    assert.deepEqual({ code, err }, { code: 0, err: '' });
  });
});
