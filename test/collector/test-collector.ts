import { randomUUID } from 'node:crypto';
import { EventFeed } from '../../collector/admin/event-feed.ts';
import { newToken } from '../../collector/admin/devices.ts';
import { hashPassword } from '../../collector/admin/password.ts';
import { app } from '../../collector/app.ts';
import { sha256 } from '../../collector/http/sha256.ts';
import { openSqlite } from '../../collector/storage/sqlite.ts';
import type { Store } from '../../collector/storage/store.ts';
import { Failure } from '../../shared/wire/protocol.ts';

export const PASSWORD = 'correct horse battery staple';

/** scrypt at a cost no attacker would be stopped by: what is tested is who gets in, not how long it takes. */
const CHEAP = { n: 2 ** 10, r: 8, p: 1 };

/** The collector's HTTP surface over a store in memory, with a clock that stands until it is moved. */
export interface TestCollector {
  readonly origin: string;
  readonly store: Store;
  readonly feed: EventFeed;
  /** What was logged: nobody expected it, so a test that finds something here fails. */
  readonly logged: unknown[];
  now(): number;
  wait(ms: number): void;
  request(path: string, init?: RequestInit): Promise<Response>;
  /** An enrolment token made by an admin. */
  token(validMs?: number): Promise<string>;
}

export async function makeTestCollector(
  origin = 'http://127.0.0.1:8787',
  start = Date.UTC(2026, 10, 20, 12),
  packagesFolder = '/nowhere',
): Promise<TestCollector> {
  let now = start;
  const clock = (): number => now;
  const store = openSqlite(':memory:');
  const feed = new EventFeed();
  const logged: unknown[] = [];
  await store.accounts.createUser(
    { name: 'owner', passwordHash: await hashPassword(PASSWORD, CHEAP) },
    { at: now, who: 'test', what: 'owner-created', subject: 'owner' },
  );
  const surface = app({
    store,
    clock,
    origins: [origin],
    feed,
    consoleFolder: '/nowhere',
    packagesFolder,
    addressOf: () => '192.0.2.1',
    log: (error) => logged.push(error),
  });
  return {
    origin,
    store,
    feed,
    logged,
    now: clock,
    wait: (ms) => {
      now += ms;
    },
    request: async (path, init) => surface.request(`${origin}${path}`, init),
    token: async (validMs = 3_600_000) => {
      const token = newToken();
      const id = randomUUID();
      await store.devices.createToken(
        { id, note: 'test', created: now, expires: now + validMs },
        sha256(token),
        { at: now, who: 'test', what: 'token-created', subject: id },
      );
      return token;
    },
  };
}

/** A failure as `<status> <code>`, checked against the shape every failure has. */
export async function refusal(response: Response): Promise<string> {
  return `${response.status} ${Failure.parse(await response.json()).error.code}`;
}

/** A person at the console: calls with the cookie of a fresh sign-in and the origin of our pages. */
export interface Admin {
  readonly cookie: string;
  call(method: string, path: string, body?: unknown): Promise<Response>;
}

export async function signIn(
  collector: TestCollector,
  cookieBefore?: string,
  password = PASSWORD,
): Promise<Response> {
  return collector.request('/admin/api/sign-in', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: collector.origin,
      ...(cookieBefore === undefined ? {} : { cookie: cookieBefore }),
    },
    body: JSON.stringify({ name: 'owner', password }),
  });
}

export async function signedIn(collector: TestCollector): Promise<Admin> {
  const cookie = cookieOf(await signIn(collector));
  return {
    cookie,
    call: (method, path, body) =>
      collector.request(`/admin/api/${path}`, {
        method,
        headers: { cookie, origin: collector.origin, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
  };
}

/** The `name=value` of the cookie an answer sets. */
export function cookieOf(response: Response): string {
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}
