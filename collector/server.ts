import { STARTER_POLICY } from '../shared/policy/starter.ts';
import { readConfig } from './config.ts';
import { startCollector, type RunningCollector } from './start-collector.ts';

// `node collector/server.ts`: the collector as a program. Settings: config.ts.
const read = readConfig(process.env, process.argv.slice(2));
if ('faults' in read) {
  for (const fault of read.faults) console.error(fault);
  process.exit(2);
}
const { PORT, HOST, DATA, PUBLIC_URL, CONSOLE, PACKAGES, OWNER_PASSWORD } = read.config;
const collector = await start();
const { owner, url } = collector;
const credentials =
  owner === undefined || OWNER_PASSWORD !== undefined
    ? ''
    : ` — sign in as ${owner.name} with ${owner.password} (shown once)`;
// Before the line that tells others it runs: whoever reads that may stop it at once.
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    // A second Ctrl-C means now. What was answered is committed already.
    if (stopping) process.exit(130);
    stopping = true;
    void collector.close();
  });

console.log(`Promptweir console: ${url}/${credentials}`);

async function start(): Promise<RunningCollector> {
  try {
    return await startCollector({
      port: PORT,
      host: HOST,
      dataDir: DATA,
      policy: { ...STARTER_POLICY, version: 1, name: 'Starter policy' },
      ...(PUBLIC_URL === undefined ? {} : { publicUrl: PUBLIC_URL }),
      ...(CONSOLE === undefined ? {} : { consoleFolder: CONSOLE }),
      ...(PACKAGES === undefined ? {} : { packagesFolder: PACKAGES }),
      ...(OWNER_PASSWORD === undefined ? {} : { ownerPassword: OWNER_PASSWORD }),
    });
  } catch (error) {
    // The port is taken, the folder is not ours, the database is newer: the message says it, a stack would bury it.
    console.error(`The collector did not start: ${error instanceof Error ? error.message : ''}`);
    process.exit(1);
  }
}
