import type { MiddlewareHandler } from 'hono';
import type { CollectorDeps } from '../deps.ts';
import { failure, rateLimited } from '../http/failure.ts';
import { RateLimit } from '../http/rate-limit.ts';
import { sha256 } from '../http/sha256.ts';
import type { DeviceEnv } from './device-env.ts';
import { proofThumbprint } from './proof.ts';
import type { ReplayCache } from './replay-cache.ts';

/** A full outbox of 5,000 events is 25 batches; an active user sends one every few seconds. */
const DEVICE_RATE = { burst: 120, perSecond: 2 };

/** How stale `lastSeen` may be: a write for every poll would cost an fsync each. */
const SEEN_EVERY_MS = 60_000;

/** RFC 9449 §7.1: tells a client that its proof, and not its credential, was refused. */
const CHALLENGE = {
  'www-authenticate': 'DPoP error="invalid_dpop_proof", algs="ES256 Ed25519 EdDSA"',
};

/**
 * Lets a call pass when it has a credential of a device that is not revoked and a proof by the key that device enrolled
 * with. `device-unknown` asks the client to enrol again; a bad proof for a known device is `collector-refused`, since
 * enrolling again would not help a clock that is wrong.
 */
export function authenticateDevice(
  { store, clock, origins }: CollectorDeps,
  replays: ReplayCache,
): MiddlewareHandler<DeviceEnv> {
  const limit = new RateLimit(DEVICE_RATE, clock);
  return async (c, next) => {
    const credential = /^DPoP ([\w-]{20,200})$/i.exec(c.req.header('authorization') ?? '')?.[1];
    if (credential === undefined) return failure('device-unknown');
    const device = await store.devices.byCredential(sha256(credential));
    if (device === undefined) return failure('device-unknown');
    const thumbprint = await proofThumbprint(
      c.req.header('dpop') ?? '',
      { method: c.req.method, path: c.req.path, origins, credential },
      clock,
      replays,
    );
    if (thumbprint === undefined) return failure('collector-refused', CHALLENGE);
    if (thumbprint !== device.thumbprint) return failure('device-unknown');
    const wait = limit.take(device.id);
    if (wait > 0) return rateLimited(wait);
    if (clock() - device.lastSeen > SEEN_EVERY_MS) await store.devices.saw(device.id, clock());
    c.set('device', device);
    return next();
  };
}
