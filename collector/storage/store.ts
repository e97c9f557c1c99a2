import type { UsageEvent } from '../../shared/event/usage-event.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { EnrolRequest } from '../../shared/wire/protocol.ts';
import type { Dimension } from './dimensions.ts';

/**
 * All the collector keeps. Every method is asynchronous so that a database behind a socket fits as well as an embedded one.
 * A promise of a write resolves only when the write is durable; every backend passes `test/collector/store.contract.ts`.
 */
export interface Store {
  readonly devices: DeviceStore;
  readonly events: EventStore;
  readonly policies: PolicyStore;
  readonly accounts: AccountStore;
  /** The newest entries first. */
  audit(limit: number): Promise<readonly AuditEntry[]>;
  /** Fails when the database cannot be read. */
  ping(): Promise<void>;
  /** Waits for the writes under way, then lets go of the database. */
  close(): Promise<void>;
}

/** One change made by a person. It is written in the transaction of the change, so neither is there without the other. */
export interface AuditEntry {
  /** ms since 1970. */
  readonly at: number;
  readonly who: string;
  readonly what: AuditedAction;
  /** Id or version of what was changed; never a secret. */
  readonly subject: string;
}

export const AUDITED_ACTIONS = [
  'owner-created',
  'signed-in',
  'sign-in-refused',
  'signed-out',
  'token-created',
  'token-revoked',
  'device-revoked',
  'policy-stored',
] as const;
export type AuditedAction = (typeof AUDITED_ACTIONS)[number];

export interface EnrolmentToken {
  readonly id: string;
  /** What the admin wrote to tell tokens apart. */
  readonly note: string;
  readonly created: number;
  readonly expires: number;
  readonly used: number | null;
  readonly revoked: number | null;
}

export interface Device {
  readonly id: string;
  readonly name: string;
  readonly surface: EnrolRequest['surface'];
  readonly version: string;
  /** RFC 7638 thumbprint of the key every proof must be signed with. */
  readonly thumbprint: string;
  readonly enrolled: number;
  readonly lastSeen: number;
  readonly revoked: number | null;
  /** The policy the device last said it holds; null before it said so. */
  readonly policyVersion: number | null;
  readonly events: number;
  readonly rejected: number;
  /** Events the device itself reported as lost. */
  readonly reportedLost: number;
  /** Sequence numbers between the first and the last that never arrived. */
  readonly missing: number;
}

/** What enrolment writes. The credential is there as a hash only. */
export interface NewDevice extends Pick<
  Device,
  'id' | 'name' | 'surface' | 'version' | 'thumbprint'
> {
  readonly credentialHash: string;
}

export interface DeviceStore {
  createToken(
    token: Pick<EnrolmentToken, 'id' | 'note' | 'created' | 'expires'>,
    tokenHash: string,
    audit: AuditEntry,
  ): Promise<void>;
  tokens(): Promise<readonly EnrolmentToken[]>;
  /** False when there is no such token or it is used or revoked already. */
  revokeToken(id: string, audit: AuditEntry): Promise<boolean>;
  /** Uses up the token and adds the device in one step; false when the token is unknown, used, revoked or expired. */
  enrol(tokenHash: string, device: NewDevice, now: number): Promise<boolean>;
  /** Revoked devices are not found. */
  byCredential(credentialHash: string): Promise<Device | undefined>;
  all(): Promise<readonly Device[]>;
  revoke(id: string, audit: AuditEntry): Promise<boolean>;
  /** Notes that the device called, and which policy it holds when it said so. */
  saw(id: string, now: number, policyVersion?: number): Promise<void>;
}

/** A stored event with what the collector added: whose it is and when it came. */
export interface EventRow {
  readonly event: UsageEvent;
  readonly device: { readonly id: string; readonly name: string };
  /** ms since 1970, collector clock. */
  readonly received: number;
  /** {@link placeInTime}: what it is listed, filtered and counted by. */
  readonly at: number;
}

export interface Delivery {
  readonly device: Pick<Device, 'id' | 'name'>;
  readonly received: number;
  readonly events: readonly UsageEvent[];
  /** How many of the batch did not fit the schema. */
  readonly rejected: number;
}

/** All that is given must hold. `from` is inclusive, `to` exclusive, both over {@link placeInTime}. */
export interface EventFilter {
  readonly type?: UsageEvent['type'];
  readonly app?: string;
  readonly action?: UsageEvent['action'];
  readonly outcome?: UsageEvent['outcome'];
  readonly device?: string;
  readonly from?: number;
  readonly to?: number;
}

/** Where a page of events begins: after the event with this place and id. */
export interface Cursor {
  readonly at: number;
  readonly id: string;
}

export interface EventStore {
  /** Idempotent by event id; gives the events that had not been there before. */
  ingest(delivery: Delivery): Promise<readonly EventRow[]>;
  /** The newest first. */
  page(filter: EventFilter, limit: number, after?: Cursor): Promise<readonly EventRow[]>;
  /** Sums per step of time; `from` and `to` are multiples of `step`, and `step` one of `STEPS` or a multiple of the last. */
  counts(from: number, to: number, step: number): Promise<readonly Count[]>;
}

export interface Count {
  /** Begin of the step, ms since 1970. */
  readonly bucket: number;
  readonly dimension: Dimension;
  readonly key: string;
  readonly count: number;
}

export interface PolicyVersion {
  readonly version: number;
  readonly name: string;
  readonly at: number;
  readonly by: string;
}

export interface PolicyStore {
  /** Version and validator of the policy in force, without its body. */
  head(): Promise<{ readonly version: number; readonly etag: string } | undefined>;
  /** The exact bytes that are served. */
  body(version: number): Promise<string | undefined>;
  history(): Promise<readonly PolicyVersion[]>;
  /** False when the version does not grow: checked in the transaction, so of two admins one wins. */
  put(policy: Policy, audit: AuditEntry): Promise<boolean>;
}

export interface User {
  readonly name: string;
  readonly passwordHash: string;
}

export interface Session {
  readonly user: string;
  readonly created: number;
  readonly lastUsed: number;
}

/** Sessions are kept under the SHA-256 of their id, so that a read of the database opens none. */
export interface AccountStore {
  hasUsers(): Promise<boolean>;
  createUser(user: User, audit: AuditEntry): Promise<void>;
  user(name: string): Promise<User | undefined>;
  /** Begins a session and ends the one in `replaces`. */
  beginSession(
    idHash: string,
    session: Session,
    replaces: string | undefined,
    audit: AuditEntry,
  ): Promise<void>;
  session(idHash: string): Promise<Session | undefined>;
  useSession(idHash: string, now: number): Promise<void>;
  endSession(idHash: string, audit: AuditEntry | undefined): Promise<void>;
  note(audit: AuditEntry): Promise<void>;
}
