import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { CollectorDeps } from '../deps.ts';
import { sha256 } from '../http/sha256.ts';
import type { AuditEntry, Session } from '../storage/store.ts';

/** However much it is used, a session ends after this. */
export const SESSION_ABSOLUTE_MS = 12 * 3_600_000;
/** A session nobody uses ends after this. */
export const SESSION_IDLE_MS = 3_600_000;
/** How stale `lastUsed` may be: a write for every call would cost an fsync each. */
const USED_EVERY_MS = 60_000;

/** A session that was found valid; `idHash` is its name in the store. */
export interface SignedIn extends Session {
  readonly idHash: string;
}

/** `__Host-` makes the browser refuse the cookie from a subdomain or over HTTP; browsers demand HTTPS for the prefix. */
function cookieName({ origins }: CollectorDeps): string {
  return isHttps(origins) ? '__Host-promptweir' : 'promptweir';
}

export function isHttps(origins: readonly string[]): boolean {
  return origins.every((origin) => origin.startsWith('https:'));
}

/** Begins a session under a new random id and ends the one the browser came with, so that no id from before is worth anything. */
export async function beginSession(
  c: Context,
  deps: CollectorDeps,
  user: string,
): Promise<Session> {
  const now = deps.clock();
  const id = randomBytes(32).toString('base64url');
  const session: Session = { user, created: now, lastUsed: now };
  const before = getCookie(c, cookieName(deps));
  const audit: AuditEntry = { at: now, who: user, what: 'signed-in', subject: user };
  const replaces = before === undefined ? undefined : sha256(before);
  await deps.store.accounts.beginSession(sha256(id), session, replaces, audit);
  setSessionCookie(c, deps, id, SESSION_ABSOLUTE_MS / 1000);
  return session;
}

/** The valid session of a request, or undefined. An expired one is removed. */
export async function findSession(c: Context, deps: CollectorDeps): Promise<SignedIn | undefined> {
  const id = getCookie(c, cookieName(deps));
  if (id === undefined) return undefined;
  const idHash = sha256(id);
  const session = await validSession(idHash, deps);
  if (session === undefined) return undefined;
  if (deps.clock() - session.lastUsed > USED_EVERY_MS)
    await deps.store.accounts.useSession(idHash, deps.clock());
  return { ...session, idHash };
}

/** The session under a hash while neither of its ends has come. Does not count as use: a watching console may go idle. */
export async function validSession(
  idHash: string,
  { store, clock }: CollectorDeps,
): Promise<Session | undefined> {
  const session = await store.accounts.session(idHash);
  if (session === undefined) return undefined;
  const now = clock();
  const alive =
    now - session.created < SESSION_ABSOLUTE_MS && now - session.lastUsed < SESSION_IDLE_MS;
  if (alive) return session;
  await store.accounts.endSession(idHash, undefined);
  return undefined;
}

export function clearSessionCookie(c: Context, deps: CollectorDeps): void {
  setSessionCookie(c, deps, '', 0);
}

function setSessionCookie(c: Context, deps: CollectorDeps, value: string, maxAge: number): void {
  setCookie(c, cookieName(deps), value, {
    httpOnly: true,
    sameSite: 'Strict',
    secure: isHttps(deps.origins),
    path: '/',
    maxAge,
  });
}
