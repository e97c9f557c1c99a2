import type { Context } from 'hono';
import type { CollectorDeps } from '../deps.ts';
import { failure, rateLimited } from '../http/failure.ts';
import { RateLimit } from '../http/rate-limit.ts';
import { readJson } from '../http/read-body.ts';
import type { AdminEnv } from './admin-env.ts';
import { hashPassword, verifyPassword } from './password.ts';
import { SignIn, type Me } from './protocol.ts';
import { beginSession, clearSessionCookie, SESSION_ABSOLUTE_MS } from './session.ts';

/** Ten tries, then one every 15 s: 5,760 a day against a password of at least 12 characters. */
const SIGN_IN_RATE = { burst: 10, perSecond: 1 / 15 };

/** `POST /admin/api/sign-in`. A user who does not exist costs the same time as a wrong password. */
export function signIn(deps: CollectorDeps): (c: Context) => Promise<Response> {
  const limit = new RateLimit(SIGN_IN_RATE, deps.clock);
  const nobody = once(() => hashPassword('nobody has this password'));
  return async (c) => {
    const wait = limit.take(deps.addressOf(c));
    if (wait > 0) return rateLimited(wait);
    const request = await readJson(c.req.raw, SignIn);
    if (!request.ok) return failure(request.code);
    const user = await deps.store.accounts.user(request.value.name);
    const right = await verifyPassword(
      request.value.password,
      user?.passwordHash ?? (await nobody()),
    );
    if (user === undefined) return failure('sign-in-refused');
    if (!right) {
      const at = deps.clock();
      const { name } = user;
      await deps.store.accounts.note({ at, who: name, what: 'sign-in-refused', subject: name });
      return failure('sign-in-refused');
    }
    const session = await beginSession(c, deps, user.name);
    return c.json(meOf(session));
  };
}

/** `POST /admin/api/sign-out`: ends the session in the store, not only in the browser. */
export function signOut(deps: CollectorDeps): (c: Context<AdminEnv>) => Promise<Response> {
  return async (c) => {
    const { idHash, user } = c.get('session');
    const audit = { at: deps.clock(), who: user, what: 'signed-out', subject: user } as const;
    await deps.store.accounts.endSession(idHash, audit);
    clearSessionCookie(c, deps);
    return c.body(null, 204);
  };
}

/** `GET /admin/api/me`. */
export function me(c: Context<AdminEnv>): Response {
  return c.json(meOf(c.get('session')));
}

function meOf({ user, created }: { readonly user: string; readonly created: number }): Me {
  return { name: user, expires: created + SESSION_ABSOLUTE_MS };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
