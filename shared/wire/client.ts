import type * as z from 'zod/mini';
import { CodedError, type ErrorCode } from '../errors.ts';
import type { UsageEvent } from '../event/usage-event.ts';
import { Policy } from '../policy/policy.ts';
import { collectorAddress } from './collector-address.ts';
import { gzip } from './gzip.ts';
import { BatchAnswer, EnrolAnswer, type EnrolRequest, Failure } from './protocol.ts';
import { retryAfter } from './retry-after.ts';

/** The part of `fetch` that is used; the `fetch` of a browser, a worker and Node fits. */
export type Fetch = (
  url: string,
  init: {
    readonly method: string;
    readonly headers: Record<string, string>;
    readonly body?: string | Uint8Array<ArrayBuffer>;
    readonly signal: AbortSignal;
    readonly redirect: 'error';
    readonly credentials: 'omit';
    readonly cache: 'no-store';
  },
) => Promise<{
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}>;

/** Makes the DPoP proof (RFC 9449) of one request. With a credential the proof is bound to it (`ath`). */
export type Prove = (method: string, url: string, credential?: string) => Promise<string>;

/** What a client needs of its host. */
export interface CollectorClientOptions {
  /** See {@link collectorAddress}; any other address throws `request-invalid`. */
  readonly base: string;
  readonly fetch: Fetch;
  readonly prove: Prove;
  readonly clock: () => number;
  /** What enrolment gave. Without it everything but enrolment is `device-unknown`. */
  readonly credential?: string;
  /** For one whole exchange. Below the 30 s after which Chromium ends a worker that waits for an answer. */
  readonly timeoutMs?: number;
}

/** Why a call came to nothing. `retryAfterMs` is set when the collector said when to come back. */
export interface CollectorFailure {
  readonly ok: false;
  readonly code: ErrorCode;
  readonly retryAfterMs?: number;
}
type Answer<T> = ({ readonly ok: true } & T) | CollectorFailure;

/** `unchanged`: the device has it already. `etag` is for the next question. */
export type PolicyAnswer = Answer<
  | { readonly unchanged: true }
  | { readonly unchanged: false; readonly policy: Policy; readonly etag: string | null }
>;
/** `enrolment-refused` when the token is unknown, used or too old. */
export type EnrolmentAnswer = Answer<EnrolAnswer>;
/** Ids in neither list are to be sent again. */
export type DeliveryAnswer = Answer<BatchAnswer>;

/** The calls of a device to its collector (see protocol.ts). No call throws because of what the network or the server does. */
export interface CollectorClient {
  enrol(request: EnrolRequest): Promise<EnrolmentAnswer>;
  /** `policy-malformed` when what arrived is not a policy. */
  getPolicy(etag: string | undefined): Promise<PolicyAnswer>;
  /** At most `MAX_BATCH` events. */
  deliver(events: readonly UsageEvent[]): Promise<DeliveryAnswer>;
}

/** Bodies above this are compressed; below it the gain is less than a packet. */
const COMPRESS_ABOVE = 2_000;
const TIMEOUT_MS = 20_000;

interface Call {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
  readonly credential?: string;
}
type Exchange = Answer<{
  readonly status: number;
  readonly text: string;
  readonly etag: string | null;
}>;

/** A {@link CollectorClient} for one address and one enrolment. Throws `request-invalid` for an address that is not allowed. */
export function createCollectorClient(options: CollectorClientOptions): CollectorClient {
  // Taken out of the object: a browser's own `fetch` refuses to be called as a method of something else.
  const { fetch, prove, clock, credential, timeoutMs = TIMEOUT_MS } = options;
  const base = collectorAddress(options.base);
  if (base === undefined) throw new CodedError('request-invalid');

  async function exchange({ method, path, body, ...call }: Call): Promise<Exchange> {
    const url = `${base}${path}`;
    const headers: Record<string, string> = {
      ...call.headers,
      accept: 'application/json',
      dpop: await prove(method, url, call.credential),
    };
    if (call.credential !== undefined) headers['authorization'] = `DPoP ${call.credential}`;
    const payload = await pack(body, headers);
    try {
      const answer = await fetch(url, {
        method,
        headers,
        ...(payload === undefined ? {} : { body: payload }),
        signal: AbortSignal.timeout(timeoutMs),
        redirect: 'error',
        credentials: 'omit',
        cache: 'no-store',
      });
      const { status } = answer;
      const text = await answer.text();
      if ((status >= 200 && status < 300) || status === 304)
        return { ok: true, status, text, etag: answer.headers.get('etag') };
      const retryAfterMs = retryAfter(answer.headers.get('retry-after'), clock());
      return {
        ok: false,
        code: failureCode(status, text),
        ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
      };
    } catch {
      // No connection, a redirect, a timeout, a broken body: browsers tell scripts no more than that it failed.
      return { ok: false, code: 'collector-unreachable' };
    }
  }

  return {
    async enrol(request) {
      const answer = await exchange({ method: 'POST', path: '/v1/enrol', body: request });
      return answer.ok ? read(EnrolAnswer, answer.text, 'collector-unreachable') : answer;
    },

    async getPolicy(etag) {
      if (credential === undefined) return { ok: false, code: 'device-unknown' };
      const answer = await exchange({
        method: 'GET',
        path: '/v1/policy',
        credential,
        headers: etag === undefined ? {} : { 'if-none-match': etag },
      });
      if (!answer.ok) return answer;
      if (answer.status === 304) return { ok: true, unchanged: true };
      const policy = parse(Policy, answer.text);
      if (policy === undefined) return { ok: false, code: 'policy-malformed' };
      return { ok: true, unchanged: false, policy, etag: answer.etag };
    },

    async deliver(events) {
      if (credential === undefined) return { ok: false, code: 'device-unknown' };
      const body = { events };
      const answer = await exchange({ method: 'POST', path: '/v1/events', credential, body });
      return answer.ok ? read(BatchAnswer, answer.text, 'collector-unreachable') : answer;
    },
  };
}

async function pack(
  body: unknown,
  headers: Record<string, string>,
): Promise<string | Uint8Array<ArrayBuffer> | undefined> {
  if (body === undefined) return undefined;
  headers['content-type'] = 'application/json';
  const text = JSON.stringify(body);
  const packed = text.length > COMPRESS_ABOVE ? await gzip(text) : undefined;
  if (packed === undefined) return text;
  headers['content-encoding'] = 'gzip';
  return packed;
}

function parse<T>(schema: z.ZodMiniType<T>, text: string): T | undefined {
  try {
    const result = schema.safeParse(JSON.parse(text));
    return result.success ? result.data : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A 200 that is not of the protocol is not from the collector: a captive portal, a proxy's page. */
function read<T extends object>(
  schema: z.ZodMiniType<T>,
  text: string,
  otherwise: ErrorCode,
): Answer<T> {
  const value = parse(schema, text);
  return value === undefined ? { ok: false, code: otherwise } : { ok: true, ...value };
}

/** The collector's own code, or, when something in between answered, what its status amounts to. */
function failureCode(status: number, text: string): ErrorCode {
  const failure = parse(Failure, text);
  if (failure !== undefined) return failure.error.code;
  switch (status) {
    case 413:
      return 'request-too-large';
    case 429:
      return 'rate-limited';
    default:
      return status >= 500 ? 'collector-unreachable' : 'collector-refused';
  }
}
