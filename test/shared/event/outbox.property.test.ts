import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import {
  createOutbox,
  type EventPatch,
  HOLD_MS,
  type Outbox,
  type OutboxStore,
} from '../../../shared/event/outbox.ts';
import { OUTCOMES, type UsageEvent } from '../../../shared/event/usage-event.ts';
import { type MemoryDisk, memoryOutboxStore } from '../../contract/memory-outbox-store.ts';
import { sampleEvent } from './sample-event.ts';

/**
 * A device and its collector, driven by random steps. The invariant is arithmetic and needs no second outbox to compare
 * with: every sequence number ever given away is at the collector, waiting, or counted as lost, and is only one of these.
 */
const LIMITS = { count: 12, bytes: 8_000 };

const Step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('append'), outcome: fc.constantFrom(...OUTCOMES) }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('complete'), pick: fc.nat(20) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('deliver'),
      limit: fc.integer({ min: 1, max: 6 }),
      /** The collector commits, the answer gets lost. */
      lost: fc.boolean(),
      refused: fc.array(fc.nat(5), { maxLength: 2 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('pass'),
      ms: fc.integer({ min: -HOLD_MS, max: 2 * HOLD_MS }),
    }),
  },
  /** The next commit fails: before anything was written, or after all of it was. Then the process ends, or goes on. */
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('fault'),
      when: fc.constantFrom('before', 'after'),
      crash: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restart') }) },
);
type Step = typeof Step extends fc.Arbitrary<infer T> ? T : never;

class World {
  readonly disk: MemoryDisk = { rows: new Map(), state: undefined };
  readonly collector = new Map<string, UsageEvent>();
  readonly acknowledged = new Set<string>();
  readonly refused = new Set<string>();
  /** What an event must look like when it arrives. */
  readonly promised = new Map<string, EventPatch>();
  now = 1_700_000_000_000;
  fault: 'before' | 'after' | undefined;
  crashed = false;
  life = 0;
  outbox = this.open();

  open(): Outbox {
    const store = memoryOutboxStore(this.disk);
    this.life += 1;
    const { life } = this;
    const faulty: OutboxStore = {
      ...store,
      commit: async (change) => {
        const { fault } = this;
        this.fault = undefined;
        if (fault === 'before') throw new Error('fault before');
        // A process that has ended writes nothing more.
        if (life !== this.life) throw new Error('fault of the dead');
        await store.commit(change);
        if (fault === 'after') throw new Error('fault after');
      },
    };
    return createOutbox(faulty, { clock: () => this.now, limits: LIMITS });
  }

  restart(): void {
    this.outbox = this.open();
  }

  async run(step: Step): Promise<void> {
    switch (step.do) {
      case 'append': {
        const draft = sampleEvent(this.now, 'outcome' in step ? { outcome: step.outcome } : {});
        this.promised.set(draft.id, {});
        await this.outbox.append(draft);
        return;
      }
      case 'complete': {
        const ids = [...this.promised.keys()];
        const id = ids.at(-1 - ('pick' in step ? step.pick : 0));
        if (id === undefined) return;
        const patch: EventPatch = { outcome: 'overridden', latencyMs: Math.abs(this.now) % 1_000 };
        const before = this.promised.get(id) ?? {};
        // A commit whose promise fails may have happened all the same: then either state is right, and nothing is promised.
        this.promised.set(id, {});
        const isInTime = await this.outbox.complete(id, patch);
        this.promised.set(id, isInTime ? { ...before, ...patch } : before);
        return;
      }
      case 'deliver':
        if ('refused' in step) await this.deliver(step.limit, step.lost, step.refused);
        return;
      case 'pass':
        if ('ms' in step) this.now += step.ms;
        return;
      case 'fault':
        if ('when' in step) {
          this.fault = step.when === 'after' ? 'after' : 'before';
          this.crashed = step.crash;
        }
        return;
      case 'restart':
        this.restart();
    }
  }

  async deliver(limit: number, lost: boolean, refuse: readonly number[]): Promise<void> {
    const events = await this.outbox.due(limit);
    assert.ok(events.length <= limit);
    for (const [index, event] of events.entries()) {
      assert.equal(this.acknowledged.has(event.id), false, 'came back after it was acknowledged');
      const previous = events[index - 1];
      assert.ok(previous === undefined || previous.sequence < event.sequence, 'out of order');
      const had = this.collector.get(event.id);
      if (had === undefined && refuse.includes(index)) this.refused.add(event.id);
      if (this.refused.has(event.id)) continue;
      if (had === undefined) this.collector.set(event.id, event);
      else assert.deepEqual(event, had, 'an event changed after the collector had it');
    }
    if (lost) return;
    const [refused, accepted] = [true, false].map((is) =>
      events.map(({ id }) => id).filter((id) => this.refused.has(id) === is),
    );
    await this.outbox.acknowledge(accepted ?? []);
    for (const id of accepted ?? []) this.acknowledged.add(id);
    await this.outbox.reject(refused ?? [], 'event-invalid');
  }

  check(): void {
    const waiting = [...this.disk.rows.values()].map((row): UsageEvent => JSON.parse(row).event);
    const state = JSON.parse(this.disk.state ?? '{"sequence":0,"count":0,"bytes":0,"dropped":{}}');
    assert.equal(state.count, waiting.length);
    assert.ok(state.count <= LIMITS.count);
    const size = waiting.reduce((sum, event) => sum + JSON.stringify(event).length, 0);
    assert.equal(state.bytes, size);

    const reached = new Map(
      [...waiting, ...this.collector.values()].map((event) => [event.id, event]),
    );
    const counts = [...reached.values(), state].flatMap(({ dropped }) =>
      Object.values(dropped ?? {}),
    );
    const lost = counts.reduce((sum: number, count) => sum + Number(count), 0);
    assert.equal(reached.size + lost, state.sequence, 'delivered + waiting + counted');
  }
}

/** Steps of one group run at once, as they do when a user types while a batch is on its way. */
const groups = fc.array(fc.array(Step, { minLength: 1, maxLength: 4 }), { maxLength: 40 });

test('no event is lost without being counted, counted twice, changed or repeated, whatever happens when', async () => {
  await fc.assert(
    fc.asyncProperty(groups, async (plan) => {
      const world = new World();
      for (const group of plan) {
        const results = await Promise.allSettled(group.map((step) => world.run(step)));
        for (const result of results) {
          if (result.status === 'rejected' && !String(result.reason).includes('fault')) {
            throw result.reason;
          }
        }
        if (results.some(({ status }) => status === 'rejected') && world.crashed) world.restart();
        world.check();
      }
      world.fault = undefined;
      world.restart();
      world.now += 3 * 3_600_000;
      for (let round = 0; round < 30; round += 1) await world.deliver(6, false, []);
      world.check();
      assert.equal((await world.outbox.status()).waiting, 0);
      for (const [id, patch] of world.promised) {
        const arrived = world.collector.get(id);
        if (arrived !== undefined) assert.deepEqual({ ...arrived, ...patch }, arrived);
      }
    }),
    { numRuns: 300 },
  );
});
