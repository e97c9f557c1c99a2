// Loaded before every test file (`--import`). Ends its process when the file takes too long, or when the runner is gone. The
// runner's own timeout only marks a test as failed: a file that spins, or that leaves a server open, would run on for ever
// (seen with Node 24.21). A thread does it, since a file that spins never gets to its own timers.

import { isMainThread, Worker } from 'node:worker_threads';

/** No file takes a quarter of this on two cores. */
const LIMIT_MS = Number(process.env['PROMPTWEIR_TEST_FILE_MS'] ?? 240_000);

const watch = `
  const { writeSync } = require('node:fs');
  const end = (why) => {
    writeSync(2, 'This test file was ended: ' + why + '\\n');
    process.kill(process.pid, 'SIGKILL');
  };
  const runner = process.ppid;
  setTimeout(end, ${LIMIT_MS}, 'it did not finish within ${LIMIT_MS / 1000} s.');
  setInterval(() => process.ppid === runner || end('its runner is gone.'), 1000);
`;

if (isMainThread) new Worker(watch, { eval: true, execArgv: [] }).unref();
