import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { ERRORS, type ErrorCode } from '../../shared/errors.ts';

/** The HTTP status of each failure the collector answers with; the others are made by clients and would be ours to explain. */
const STATUS: Partial<Record<ErrorCode, ContentfulStatusCode>> = {
  'request-invalid': 400,
  'policy-malformed': 400,
  'device-unknown': 401,
  'sign-in-required': 401,
  'sign-in-refused': 401,
  'collector-refused': 403,
  'enrolment-refused': 403,
  'not-found': 404,
  'policy-older': 409,
  'request-too-large': 413,
  'rate-limited': 429,
};

/**
 * The one shape of every failure: `{error: {code, message}}`, the message from the table of errors. Nothing of the request
 * is repeated, so that no text can travel back or into a log that way.
 */
export function failure(code: ErrorCode, headers: Readonly<Record<string, string>> = {}): Response {
  return Response.json(
    { error: { code, message: ERRORS[code] } },
    { status: STATUS[code] ?? 500, headers },
  );
}

/** The refusal of a caller who has to wait. */
export function rateLimited(waitMs: number): Response {
  return failure('rate-limited', { 'retry-after': String(Math.ceil(waitMs / 1000)) });
}
