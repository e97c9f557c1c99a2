import * as z from 'zod/mini';
import type { ErrorCode } from '../../shared/errors.ts';
import { Policy } from '../../shared/policy/policy.ts';
import type { CollectorClient } from '../../shared/wire/client.ts';
import type { StorageArea } from './managed-config.ts';

/** A policy that arrived and was not taken. `reason` is what `validate` said: words about the policy, for the admin. */
export interface RefusedPolicy {
  readonly code: ErrorCode;
  readonly reason?: string;
}

export interface PolicySyncOptions {
  /** The address of the collector and a client of it; undefined while this device is enrolled with none. */
  readonly connect: () => Promise<
    { readonly collector: string; readonly client: Pick<CollectorClient, 'getPolicy'> } | undefined
  >;
  readonly storage: StorageArea;
  readonly clock: () => number;
  readonly random: () => number;
  /** What the schema cannot see, such as a pattern that does not compile. A sentence when the policy cannot be used. */
  readonly validate: (policy: Policy) => string | undefined;
  /** The policy that is in force from now on. */
  readonly announce: (policy: Policy) => void;
  /** Called once for each policy that is refused, however often it is offered. */
  readonly refused: (refusal: RefusedPolicy) => void;
}

export interface PolicySync {
  /** Announces the stored policy, then asks the collector; `checked` resolves when that is done. */
  start(): Promise<{ readonly checked: Promise<void> }>;
  /** From a delivery answer: asks when the collector has another version than this device. */
  hint(version: number): Promise<void>;
  /** For the alarm: asks when the last question is about five minutes old. */
  wake(): Promise<void>;
  /** Asks now: after an enrolment. */
  sync(): Promise<void>;
}

/** Spread over ±20 %, so that devices that started together do not ask together. */
const INTERVAL_MS = 5 * 60_000;
/** A worker starts many times an hour; a policy checked less than this ago is not checked again. */
const FRESH_MS = 60_000;

const STORED = 'policy';
const Stored = z.object({
  policy: Policy,
  etag: z.nullable(z.string()),
  /** Versions count per collector: another one may begin lower. */
  collector: z.string(),
});
type Stored = z.infer<typeof Stored>;

const CHECKED = 'policyChecked';
const REFUSED = 'policyRefused';

/**
 * Keeps the newest policy of the collector in force. What is malformed, unusable or older is refused with a code and the
 * last good policy stays: a broken answer must neither open nor close anything.
 */
export function createPolicySync(options: PolicySyncOptions): PolicySync {
  const { connect, storage, clock, random, validate, announce, refused } = options;
  let running: Promise<void> | undefined;
  let loading: Promise<void> | undefined;
  let held: Stored | undefined;
  /** The version that was hinted at in the last question, so that one that is refused is not asked for with every batch. */
  let hinted: number | undefined;

  /** Leaves out what this version of the extension no longer understands: then the policy is asked for again. */
  function load(): Promise<void> {
    loading ??= storage.get(STORED).then((items) => {
      const stored = Stored.safeParse(items[STORED]).data;
      if (stored !== undefined && validate(stored.policy) === undefined) held = stored;
    });
    return loading;
  }

  async function sinceChecked(): Promise<number> {
    const checked = z.number().safeParse((await storage.get(CHECKED))[CHECKED]);
    // A clock that was set back makes it due.
    const age = clock() - (checked.data ?? 0);
    return age < 0 ? Number.POSITIVE_INFINITY : age;
  }

  function sync(): Promise<void> {
    running ??= ask().finally(() => {
      running = undefined;
    });
    return running;
  }

  async function ask(): Promise<void> {
    const connection = await connect();
    if (connection === undefined) return;
    const { collector, client } = connection;
    await load();
    await storage.set({ [CHECKED]: clock() });
    const known = held?.collector === collector ? held : undefined;
    const answer = await client.getPolicy(known?.etag ?? undefined);
    if (!answer.ok) {
      // That the collector cannot be reached or has no policy yet is no refusal; delivery reports the former.
      if (answer.code === 'policy-malformed') await refuse({ code: answer.code });
      return;
    }
    if (answer.unchanged) return;
    const refusal = objection(answer.policy, known?.policy, validate);
    if (refusal !== undefined) return refuse(refusal, answer.policy.version);
    await accept({ policy: answer.policy, etag: answer.etag, collector });
    // The collector takes a 304 as word that this device holds the policy; an answer alone proves nothing.
    if (answer.etag !== null) await client.getPolicy(answer.etag);
  }

  async function refuse(refusal: RefusedPolicy, version?: number): Promise<void> {
    const mark = JSON.stringify([refusal.code, version, refusal.reason]);
    if ((await storage.get(REFUSED))[REFUSED] === mark) return;
    await storage.set({ [REFUSED]: mark });
    refused(refusal);
  }

  async function accept(next: Stored): Promise<void> {
    held = next;
    try {
      await storage.set({ [STORED]: next, [REFUSED]: null });
    } finally {
      // Also when the disk is full: a policy that cannot be kept is in force until the worker ends.
      announce(next.policy);
    }
  }

  return {
    async start() {
      await load();
      if (held !== undefined) announce(held.policy);
      const due = held === undefined || (await sinceChecked()) >= FRESH_MS;
      return { checked: due ? sync() : Promise.resolve() };
    },

    async hint(version) {
      await load();
      if (version === (held?.policy.version ?? 0)) return;
      if (version === hinted && (await sinceChecked()) < FRESH_MS) return;
      hinted = version;
      await sync();
    },

    async wake() {
      if ((await sinceChecked()) >= INTERVAL_MS * (0.8 + 0.4 * random())) await sync();
    },

    sync,
  };
}

function objection(
  policy: Policy,
  known: Policy | undefined,
  validate: PolicySyncOptions['validate'],
): RefusedPolicy | undefined {
  if (known !== undefined && policy.version < known.version) return { code: 'policy-older' };
  const reason = validate(policy);
  return reason === undefined ? undefined : { code: 'policy-malformed', reason };
}
