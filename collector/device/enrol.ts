import { randomBytes, randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { EnrolRequest, type EnrolAnswer } from '../../shared/wire/protocol.ts';
import type { CollectorDeps } from '../deps.ts';
import { failure, rateLimited } from '../http/failure.ts';
import { RateLimit } from '../http/rate-limit.ts';
import { readJson } from '../http/read-body.ts';
import { sha256 } from '../http/sha256.ts';
import { proofThumbprint } from './proof.ts';
import type { ReplayCache } from './replay-cache.ts';

/** A whole office may enrol from behind one address; guessing a token of 256 bits is not what this is against, load is. */
const ENROL_RATE = { burst: 300, perSecond: 10 };

/**
 * `POST /v1/enrol`: a one-time token and a proof by the device's new key become a device and its credential. The answer
 * is the only place the credential is ever seen. A token that is unknown, used, revoked or expired gets the same answer.
 */
export function enrol(
  { store, clock, origins, addressOf }: CollectorDeps,
  replays: ReplayCache,
): (c: Context) => Promise<Response> {
  const limit = new RateLimit(ENROL_RATE, clock);
  return async (c) => {
    const wait = limit.take(addressOf(c));
    if (wait > 0) return rateLimited(wait);
    const thumbprint = await proofThumbprint(
      c.req.header('dpop') ?? '',
      { method: c.req.method, path: c.req.path, origins, credential: undefined },
      clock,
      replays,
    );
    if (thumbprint === undefined) return failure('collector-refused');
    const request = await readJson(c.req.raw, EnrolRequest);
    if (!request.ok) return failure(request.code);
    const { token, name, surface, version } = request.value;
    const answer: EnrolAnswer = {
      device: randomUUID(),
      credential: randomBytes(32).toString('base64url'),
    };
    const credentialHash = sha256(answer.credential);
    const device = { id: answer.device, name, surface, version, thumbprint, credentialHash };
    const enrolled = await store.devices.enrol(sha256(token), device, clock());
    return enrolled ? c.json(answer, 201) : failure('enrolment-refused');
  };
}
