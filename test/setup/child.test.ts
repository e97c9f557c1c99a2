import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { runChild } from './child.mjs';

const node = (script: string) => runChild(process.execPath, ['-e', script], {});

describe('a program that was run', () => {
  it('gives its exit code', async () => assert.equal(await node('process.exit(7)'), 7));

  it('gives 128 and the number of the signal that ended it', async () => {
    assert.equal(await node('process.kill(process.pid, "SIGKILL")'), 137);
  });

  it('is an error when it cannot be started', async () => {
    await assert.rejects(runChild(join(import.meta.dirname, 'nowhere'), [], {}), /ENOENT/);
  });
});

describe('a signal to the one who waits', () => {
  // Waits for a program that needs a moment to stop, and repeats its exit code.
  const slow =
    'for (const [signal, code] of [["SIGINT", 7], ["SIGTERM", 8]])' +
    ' process.on(signal, () => setTimeout(() => process.exit(code), 100));' +
    ' console.log("running"); setTimeout(() => {}, 20000);';
  const waiting = `
    const { runChild } = await import(${JSON.stringify(join(import.meta.dirname, 'child.mjs'))});
    const options = { stdio: ['ignore', 'inherit', 'inherit'] };
    process.exitCode = await runChild(process.execPath, ['-e', ${JSON.stringify(slow)}], options);
  `;
  for (const [signal, code] of [
    ['SIGINT', 7],
    ['SIGTERM', 8],
  ] as const) {
    it(`${signal} lets the program stop in its own time`, async () => {
      const waiter = spawn(process.execPath, ['--input-type=module', '-e', waiting], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(waiter.stdout, 'data');
      waiter.kill(signal);
      const [exitCode] = await once(waiter, 'exit');
      assert.equal(exitCode, code);
    });
  }
});
