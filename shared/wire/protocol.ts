import * as z from 'zod/mini';
import { ERRORS, type ErrorCode } from '../errors.ts';

/**
 * What crosses the network between a device and its collector. JSON over HTTPS (plain HTTP on loopback only).
 *
 * | call | request | answer |
 * |---|---|---|
 * | `POST /v1/enrol` | {@link EnrolRequest} + DPoP proof | 201 {@link EnrolAnswer} |
 * | `GET /v1/policy` | `If-None-Match` | 200 policy + `ETag`, or 304 |
 * | `POST /v1/events` | {@link Batch} | 200 {@link BatchAnswer}, after the commit |
 *
 * All but enrolment carry `Authorization: DPoP <credential>` and a `DPoP` proof (RFC 9449) by the key the device enrolled
 * with, so that a copied credential alone is worth nothing. Every failure is `{error: {code, message}}` ({@link Failure}).
 */
export const PROTOCOL_VERSION = 1;

/** The most events one batch may hold; the server refuses more with `request-too-large`. */
export const MAX_BATCH = 200;

/** A public key for DPoP: EC P-256 or Ed25519, no private part. */
export const PublicKey = z.union([
  z.strictObject({ kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string() }),
  z.strictObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() }),
]);

/** Asks to become a known device. The key is the one of the DPoP proof that comes with it. */
export const EnrolRequest = z.strictObject({
  /** One-time token an admin made. */
  token: z.string().check(z.minLength(16), z.maxLength(200)),
  /** What the console calls this device. */
  name: z.string().check(z.minLength(1), z.maxLength(100)),
  surface: z.enum(['browser', 'vscode', 'gateway']),
  /** Version of the client. */
  version: z.string().check(z.maxLength(50)),
});

/** What a device keeps of its enrolment. */
export const EnrolAnswer = z.strictObject({
  device: z.string(),
  /** Bound to the key of the proof; kept by the collector as a hash only. */
  credential: z.string(),
});

/** Events are checked one by one, so that one bad event cannot hold up the others. */
export const Batch = z.strictObject({
  events: z.array(z.unknown()).check(z.minLength(1), z.maxLength(MAX_BATCH)),
});

/** What became of each event of a batch. Events in neither list are sent again. */
export const BatchAnswer = z.strictObject({
  /** Ids that are durable now, whether they came for the first time or again. */
  accepted: z.array(z.string()),
  rejected: z.array(z.strictObject({ id: z.nullable(z.string()), code: z.string() })),
  /** The version of the policy this device should have: a hint to fetch it. */
  policyVersion: z.int(),
});

/** How every call says that it failed. Codes are those of `ERRORS`. */
export const Failure = z.object({
  error: z.object({
    code: z.enum(Object.keys(ERRORS) as [ErrorCode, ...ErrorCode[]]),
    message: z.string(),
  }),
});

export type PublicKey = z.infer<typeof PublicKey>;
export type EnrolRequest = z.infer<typeof EnrolRequest>;
export type EnrolAnswer = z.infer<typeof EnrolAnswer>;
export type BatchAnswer = z.infer<typeof BatchAnswer>;
