import { calculateJwkThumbprint, decodeProtectedHeader, errors, importJWK, jwtVerify } from 'jose';
import * as z from 'zod/mini';
import { PublicKey } from '../../shared/wire/protocol.ts';
import { sha256 } from '../http/sha256.ts';
import type { ReplayCache } from './replay-cache.ts';

/** Decided here and never by the header of a proof; `EdDSA` is the older name of `Ed25519` (RFC 9864). */
const ALGORITHMS = ['ES256', 'Ed25519', 'EdDSA'];

/** How far a proof's time may be from ours, either way. Clocks of unmanaged laptops are off by minutes. */
const WINDOW_MS = 5 * 60_000;

/** Strict about the key only: a private part in it, or a key of another kind, is refused. */
const Header = z.object({ jwk: PublicKey });

const Claims = z.object({
  jti: z.string().check(z.minLength(8), z.maxLength(128)),
  htm: z.string(),
  htu: z.string().check(z.maxLength(2000)),
  iat: z.number(),
  ath: z.optional(z.string()),
});

/** What a proof must have been made for. */
export interface ProofTarget {
  readonly method: string;
  readonly path: string;
  /** The origins this collector is known by; the `Host` header is the caller's word and does not count. */
  readonly origins: readonly string[];
  /** The credential sent beside it; undefined for enrolment, which has none yet. */
  readonly credential: string | undefined;
}

/**
 * Checks a DPoP proof (RFC 9449 §4.3): type, algorithm, public key in the header, signature, method, address, time, first
 * use, and the hash of the credential. Gives the RFC 7638 thumbprint of the key, or undefined when any check fails: which
 * one is nobody's business but the log's. About 0.25 ms.
 */
export async function proofThumbprint(
  proof: string,
  target: ProofTarget,
  clock: () => number,
  replays: ReplayCache,
): Promise<string | undefined> {
  const key = headerKey(proof);
  if (key === undefined) return undefined;
  const payload = await verifiedPayload(proof, key);
  const claims = Claims.safeParse(payload);
  if (!claims.success) return undefined;
  const { jti, htm, htu, iat, ath } = claims.data;
  if (htm !== target.method || !sameAddress(htu, target)) return undefined;
  if (Math.abs(clock() - iat * 1000) > WINDOW_MS) return undefined;
  if (target.credential !== undefined && ath !== sha256(target.credential)) return undefined;
  const thumbprint = await calculateJwkThumbprint(key);
  // Twice the window: a proof dated ahead of our clock stays valid that much longer.
  return replays.firstUse(thumbprint, jti, 2 * WINDOW_MS) ? thumbprint : undefined;
}

function headerKey(proof: string): PublicKey | undefined {
  try {
    return Header.safeParse(decodeProtectedHeader(proof)).data?.jwk;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

async function verifiedPayload(proof: string, key: PublicKey): Promise<unknown> {
  try {
    const imported = await importJWK(key, key.kty === 'EC' ? 'ES256' : 'Ed25519');
    // `iat` is compared by the caller, against the clock it was given; without `exp` and `nbf` jose reads no clock.
    const { payload } = await jwtVerify(proof, imported, {
      algorithms: ALGORITHMS,
      typ: 'dpop+jwt',
    });
    return payload;
  } catch (error) {
    if (isBadProof(error)) return undefined;
    throw error;
  }
}

/** jose's own refusals, and what WebCrypto says to a point that is not on its curve. */
function isBadProof(error: unknown): boolean {
  return (
    error instanceof errors.JOSEError || error instanceof DOMException || error instanceof TypeError
  );
}

function sameAddress(htu: string, { origins, path }: ProofTarget): boolean {
  if (!URL.canParse(htu)) return false;
  const { origin, pathname } = new URL(htu);
  return origins.includes(origin) && pathname === path;
}
