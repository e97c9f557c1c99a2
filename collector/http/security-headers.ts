import type { MiddlewareHandler } from 'hono';

/**
 * What the console may do: run and style from its own files, talk to its own origin, nothing else. Trusted Types make every
 * way of turning text into markup throw, so that text from an event can only ever be shown as text.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

/** Sets the security headers on every answer, failures included. `https`: also tells browsers to stay with HTTPS. */
export function securityHeaders(https: boolean): MiddlewareHandler {
  const headers = Object.entries(
    https ? { ...HEADERS, 'strict-transport-security': 'max-age=31536000' } : HEADERS,
  );
  return async (c, next) => {
    await next();
    for (const [name, value] of headers) c.header(name, value);
    // Only the console's own files say otherwise: they carry a validator.
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store');
  };
}
