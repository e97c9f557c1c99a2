import type { MiddlewareHandler } from 'hono';
import { failure } from '../http/failure.ts';

/**
 * Refuses calls a web page makes: browsers send `Origin` with every call that could change something, and only extensions
 * and programs (which send none) are clients here. `null` is a page too, one in a sandbox.
 */
export const refusePages: MiddlewareHandler = async (c, next) => {
  const origin = c.req.header('origin');
  const isClient = origin === undefined || /^[a-z-]+-extension:\/\//.test(origin);
  return isClient ? next() : failure('collector-refused');
};
