import * as z from 'zod/mini';
import { ERRORS, type ErrorCode } from '../../shared/errors.ts';
import type { Outbox } from '../../shared/event/outbox.ts';
import type { UsageEvent } from '../../shared/event/usage-event.ts';
import { backoff, MAX_BACKOFF_MS } from '../../shared/wire/backoff.ts';
import type { CollectorClient, CollectorFailure } from '../../shared/wire/client.ts';
import { type BatchAnswer, MAX_BATCH } from '../../shared/wire/protocol.ts';
import type { StorageArea } from './managed-config.ts';

export interface DeliveryOptions {
  readonly outbox: Outbox;
  /** A client of the collector this device is enrolled with; undefined while there is none. */
  readonly connect: () => Promise<CollectorClient | undefined>;
  /** Outlives the worker, which is stopped after 30 s of rest. */
  readonly storage: StorageArea;
  readonly clock: () => number;
  readonly random: () => number;
  /** `setTimeout`. A lost timer does no harm: {@link Delivery.wake} does what it would have done. */
  readonly after: (ms: number, run: () => void) => void;
  readonly online: () => boolean;
  /** The collector's hint which policy this device should have. */
  readonly onPolicyVersion: (version: number) => void;
  /** Called when delivery begins to fail or fails in another way, not for each attempt. */
  readonly onFailure: (code: ErrorCode) => void;
}

export interface Delivery {
  /** An event was appended: it goes within a second. */
  appended(): void;
  /** For the start of the worker, the alarm and `online`. Resolves when nothing more is under way. */
  wake(): Promise<void>;
  /** Tries now, whatever pause was agreed. For the user's button, and after an enrolment. */
  deliverNow(): Promise<{ readonly ok: true } | CollectorFailure>;
  status(): Promise<{ readonly lastDelivery: number | null; readonly lastFailure?: ErrorCode }>;
}

/** So that a paste and the prompt it is part of travel together. */
const DEBOUNCE_MS = 300;

const STORED = 'delivery';
const Progress = z.object({
  failures: z.int(),
  /** No attempt before this time, ms since 1970. */
  notBefore: z.number(),
  lastDelivery: z.nullable(z.number()),
  lastFailure: z.optional(z.enum(Object.keys(ERRORS) as [ErrorCode, ...ErrorCode[]])),
});
type Progress = z.infer<typeof Progress>;

/** No agreed pause is longer: an hour of `Retry-After` and the jitter on it. A later time comes from a clock set back. */
const MAX_PAUSE_MS = 3_600_000 + MAX_BACKOFF_MS;

/**
 * Brings what is in the outbox to the collector: one batch at a time, in order, for as long as there is something. After a
 * failure it pauses (see {@link backoff}; `Retry-After` is kept to), and the pause outlives the worker.
 */
export function createDelivery(options: DeliveryOptions): Delivery {
  const { outbox, connect, storage, clock, random, after, online } = options;
  let running: Promise<void> | undefined;
  let again = false;
  let debouncing = false;
  /** When the one timer that ends a pause fires. */
  let armed = Number.POSITIVE_INFINITY;
  let batchSize = MAX_BATCH;
  let last: { readonly ok: true } | CollectorFailure = { ok: true };

  async function progress(): Promise<Progress> {
    const stored = Progress.safeParse((await storage.get(STORED))[STORED]);
    return stored.data ?? { failures: 0, notBefore: 0, lastDelivery: null };
  }

  const save = (next: Progress): Promise<void> => storage.set({ [STORED]: next });

  function arm(wait: number): void {
    const time = clock() + wait;
    if (armed <= time) return;
    armed = time;
    after(wait, () => {
      armed = Number.POSITIVE_INFINITY;
      void run();
    });
  }

  function run(): Promise<void> {
    if (running !== undefined) {
      again = true;
      return running;
    }
    running = rounds().finally(() => {
      running = undefined;
    });
    return running;
  }

  async function rounds(): Promise<void> {
    do {
      again = false;
      await round();
    } while (again);
  }

  async function round(): Promise<void> {
    const client = await connect();
    if (client === undefined) {
      last = { ok: false, code: 'device-unknown' };
      return;
    }
    if (!online()) {
      last = { ok: false, code: 'collector-unreachable' };
      return;
    }
    const wait = (await progress()).notBefore - clock();
    if (wait > 0 && wait <= MAX_PAUSE_MS) {
      arm(wait);
      return;
    }
    last = { ok: true };
    while (last.ok) {
      const events = await outbox.due(batchSize);
      if (events.length === 0) return;
      last = await send(client, events);
    }
  }

  async function send(
    client: CollectorClient,
    events: readonly UsageEvent[],
  ): Promise<typeof last> {
    const answer = await client.deliver(events);
    if (answer.ok) return settle(events, answer);
    if (answer.code === 'request-too-large') {
      if (events.length > 1) {
        batchSize = Math.ceil(events.length / 2);
        return { ok: true };
      }
      // Alone and still too large: it will never fit, and would hold up all others.
      await outbox.reject([events[0]?.id ?? ''], answer.code);
    }
    return pause(answer);
  }

  /** Only ids of this batch count: the collector cannot clear what it was not given. */
  async function settle(events: readonly UsageEvent[], answer: BatchAnswer): Promise<typeof last> {
    const open = new Set(events.map(({ id }) => id));
    const accepted = answer.accepted.filter((id) => open.delete(id));
    await outbox.acknowledge(accepted);
    for (const { id, code } of answer.rejected) {
      if (id !== null && open.delete(id)) await outbox.reject([id], reasonOf(code));
    }
    if (open.size > 0) return pause({ ok: false, code: 'collector-refused' });
    batchSize = Math.min(MAX_BATCH, batchSize * 2);
    await save({ failures: 0, notBefore: 0, lastDelivery: clock() });
    options.onPolicyVersion(answer.policyVersion);
    return { ok: true };
  }

  async function pause(failure: CollectorFailure): Promise<CollectorFailure> {
    const before = await progress();
    const failures = before.failures + 1;
    const jitter = backoff(failures, random);
    // A device that was removed may ask again, since the collector's data may come back, but not often.
    const least = failure.code === 'device-unknown' ? MAX_BACKOFF_MS : (failure.retryAfterMs ?? 0);
    const wait = least + jitter;
    await save({ ...before, failures, notBefore: clock() + wait, lastFailure: failure.code });
    arm(wait);
    if (before.lastFailure !== failure.code) options.onFailure(failure.code);
    return failure;
  }

  return {
    appended() {
      if (debouncing) return;
      debouncing = true;
      after(DEBOUNCE_MS, () => {
        debouncing = false;
        void run();
      });
    },

    wake: run,

    async deliverNow() {
      await running;
      await save({ ...(await progress()), notBefore: 0 });
      await run();
      return last;
    },

    async status() {
      const { lastDelivery, lastFailure } = await progress();
      return { lastDelivery, ...(lastFailure === undefined ? {} : { lastFailure }) };
    },
  };
}

/** The collector's word for why it refused an event, if it is one of ours: the reason travels in an event. */
function reasonOf(code: string): string {
  return Object.hasOwn(ERRORS, code) ? code : 'collector-refused';
}
