import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Policy } from '../shared/policy/policy.ts';
import { newToken } from './admin/devices.ts';
import { EventFeed } from './admin/event-feed.ts';
import { hashPassword } from './admin/password.ts';
import { app } from './app.ts';
import { isLoopback } from './config.ts';
import type { CollectorDeps } from './deps.ts';
import { listen } from './http/listen.ts';
import { sha256 } from './http/sha256.ts';
import { openSqlite } from './storage/sqlite.ts';
import type { Store } from './storage/store.ts';

export interface CollectorOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly host: string;
  /** Folder of the database, made when it is not there. Left out: everything is kept in memory and gone at the end. */
  readonly dataDir?: string;
  /** Origin devices and browsers use when it is not the address listened on: behind a proxy that ends TLS. */
  readonly publicUrl?: string;
  /** Of the first user; made up when there is no user yet and none is given. */
  readonly ownerPassword?: string;
  /** Folder of the bundled console. */
  readonly consoleFolder?: string;
  /** Folder of the packed extension, as `npm run pack` leaves it. */
  readonly packagesFolder?: string;
  /** Put in force when no policy has been stored. Its version must be at least 1. */
  readonly policy?: Policy;
  readonly clock?: () => number;
  readonly log?: (error: unknown) => void;
}

export interface RunningCollector {
  /** Where the console is, and what devices are told to enrol at. */
  readonly url: string;
  readonly store: Store;
  /** The first user, when this start made it. This is the only moment the password is known. */
  readonly owner: { readonly name: string; readonly password: string } | undefined;
  /** A one-time enrolment token without a sign-in, for who already runs this process. */
  createEnrolmentToken(note: string, validHours: number): Promise<string>;
  /** Takes no more calls, lets those under way finish, commits and closes the database. */
  close(): Promise<void>;
}

const BUILT_CONSOLE = fileURLToPath(new URL('../dist/collector/console/', import.meta.url));
const PACKAGES = fileURLToPath(new URL('../dist/packages/', import.meta.url));

/** Who stands in the audit for what the program itself does. */
const COLLECTOR = 'collector';

/**
 * Opens the store, puts the first policy in force, listens, and makes the owner when there is none: last, since a start that
 * fails must not have used up the one moment in which the password is told.
 */
export async function startCollector(options: CollectorOptions): Promise<RunningCollector> {
  const clock = options.clock ?? Date.now;
  const store = openSqlite(await databasePath(options.dataDir));
  try {
    if (options.policy !== undefined) await seedPolicy(store, clock, options.policy);
    const feed = new EventFeed();
    const server = await listen(options.host, options.port, (port) => {
      const addressOf: CollectorDeps['addressOf'] = (c) =>
        getConnInfo(c).remote.address ?? 'unknown';
      return app({
        store,
        clock,
        feed,
        addressOf,
        origins: originsOf(options, port),
        consoleFolder: options.consoleFolder ?? BUILT_CONSOLE,
        packagesFolder: options.packagesFolder ?? PACKAGES,
        log: options.log ?? console.error,
      }).fetch;
    });
    return {
      url: originsOf(options, server.port)[0],
      store,
      owner: await bootstrapOwner(store, clock, options.ownerPassword),
      createEnrolmentToken: (note, validHours) => createToken(store, clock(), note, validHours),
      close: async () => {
        const closed = server.close();
        feed.close();
        await closed;
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function seedPolicy(store: Store, clock: () => number, policy: Policy): Promise<void> {
  if ((await store.policies.head()) !== undefined) return;
  await store.policies.put(policy, {
    at: clock(),
    who: COLLECTOR,
    what: 'policy-stored',
    subject: String(policy.version),
  });
}

async function createToken(
  store: Store,
  now: number,
  note: string,
  validHours: number,
): Promise<string> {
  const token = newToken();
  const id = randomUUID();
  await store.devices.createToken(
    { id, note, created: now, expires: now + validHours * 3_600_000 },
    sha256(token),
    { at: now, who: COLLECTOR, what: 'token-created', subject: id },
  );
  return token;
}

async function databasePath(dataDir: string | undefined): Promise<string> {
  if (dataDir === undefined) return ':memory:';
  // Only the user who runs the collector may read it, whatever the umask says.
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  return join(dataDir, 'collector.db');
}

function originsOf(
  { host, publicUrl }: CollectorOptions,
  port: number,
): readonly [string, ...string[]] {
  if (publicUrl !== undefined) return [publicUrl];
  const own = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  // People type either name for this machine; a proof made for one is not a proof for the other.
  return isLoopback(host) ? [own, `http://localhost:${port}`, `http://127.0.0.1:${port}`] : [own];
}

async function bootstrapOwner(
  store: Store,
  clock: () => number,
  given: string | undefined,
): Promise<RunningCollector['owner']> {
  if (await store.accounts.hasUsers()) return undefined;
  const owner = { name: 'owner', password: given ?? randomBytes(18).toString('base64url') };
  await store.accounts.createUser(
    { name: owner.name, passwordHash: await hashPassword(owner.password) },
    { at: clock(), who: COLLECTOR, what: 'owner-created', subject: owner.name },
  );
  return owner;
}
