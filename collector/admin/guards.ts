import type { MiddlewareHandler } from 'hono';
import type { CollectorDeps } from '../deps.ts';
import { failure } from '../http/failure.ts';
import type { AdminEnv } from './admin-env.ts';
import { findSession } from './session.ts';

/** Lets only signed-in people pass. */
export function requireSession(deps: CollectorDeps): MiddlewareHandler<AdminEnv> {
  return async (c, next) => {
    const session = await findSession(c, deps);
    if (session === undefined) return failure('sign-in-required');
    c.set('session', session);
    return next();
  };
}

/**
 * Refuses a call that changes something unless the browser says it comes from our own pages. `SameSite=Strict` alone does
 * not: a page on another port of this host is the same site.
 */
export function requireOwnOrigin({ origins }: CollectorDeps): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
    const origin = c.req.header('origin');
    return origin !== undefined && origins.includes(origin) ? next() : failure('collector-refused');
  };
}
