import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  createPolicySync,
  type PolicySync,
  type RefusedPolicy,
} from '../../../extension-browser/background/policy-sync.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter.ts';
import { createCollectorClient } from '../../../shared/wire/client.ts';
import { fakeStorage } from '../../contract/fake-storage.ts';
import { FakeTime } from '../../contract/fake-time.ts';
import { failure } from '../../shared/wire/fetch-collector.ts';

const version = (number: number): Policy => ({ ...STARTER_POLICY, version: number });
const MINUTE = 60_000;

/** An extension whose collector publishes what the test says. */
function bench() {
  const time = new FakeTime();
  const storage = fakeStorage();
  const announced: number[] = [];
  const refused: RefusedPolicy[] = [];
  const asked: (string | undefined)[] = [];
  const world = {
    /** What is published; a string is sent as it is. */
    policy: undefined as Policy | string | undefined,
    collector: 'https://collector.example' as string | undefined,
    objection: undefined as string | undefined,
    down: false,
  };
  const etag = () =>
    typeof world.policy === 'object' ? `"${world.policy.version}"` : '"malformed"';

  function start() {
    return createPolicySync({
      connect: async () => {
        const { collector } = world;
        if (collector === undefined) return undefined;
        const client = createCollectorClient({
          base: collector,
          fetch: async (_url, { headers }) => {
            asked.push(headers['if-none-match']);
            if (world.down) throw new TypeError('fetch failed');
            if (world.policy === undefined) return failure(404, 'not-found');
            if (headers['if-none-match'] === etag()) return new Response(null, { status: 304 });
            const { policy } = world;
            const body = typeof policy === 'string' ? policy : JSON.stringify(policy);
            return new Response(body, { headers: { etag: etag() } });
          },
          prove: async () => 'proof',
          clock: time.clock,
          credential: 'credential',
        });
        return { collector, client };
      },
      storage,
      clock: time.clock,
      random: () => 0.5,
      validate: () => world.objection,
      announce: (policy) => announced.push(policy.version),
      refused: (refusal) => refused.push(refusal),
    });
  }

  /** A start of the worker, up to the end of its first question. */
  async function started() {
    const sync = start();
    await (
      await sync.start()
    ).checked;
    return sync;
  }
  return { time, storage, announced, refused, asked, world, start, started };
}

test('a policy is announced, kept, and confirmed to the collector', async () => {
  const { world, announced, asked, started } = bench();
  world.policy = version(3);
  await started();
  assert.deepEqual(announced, [3]);
  assert.deepEqual(asked, [undefined, '"3"']);
});

test('after a restart the kept policy is in force before the collector is asked', async () => {
  const { world, announced, asked, started, start, time } = bench();
  world.policy = version(3);
  await started();
  world.down = true;
  time.now += 2 * MINUTE;
  const { checked } = await start().start();
  assert.deepEqual(announced, [3, 3]);
  await checked;
  assert.deepEqual(asked, [undefined, '"3"', '"3"']);
});

test('a worker that starts again within a minute does not ask again', async () => {
  const { world, asked, started, time } = bench();
  world.policy = version(3);
  await started();
  time.now += MINUTE - 1;
  await started();
  assert.equal(asked.length, 2);
});

test('an unchanged policy is not announced again', async () => {
  const { world, announced, started } = bench();
  world.policy = version(3);
  const sync = await started();
  await sync.sync();
  assert.deepEqual(announced, [3]);
});

test('the alarm asks when about five minutes have gone by, not before', async () => {
  const { world, asked, started, time } = bench();
  world.policy = version(3);
  const sync = await started();
  time.now += 4 * MINUTE;
  await sync.wake();
  assert.equal(asked.length, 2);
  time.now += MINUTE;
  await sync.wake();
  assert.equal(asked.length, 3);
});

test('the alarm asks at once when the clock was set back', async () => {
  const { world, asked, started, time } = bench();
  world.policy = version(3);
  const sync = await started();
  time.now -= 365 * 24 * 60 * MINUTE;
  await sync.wake();
  assert.equal(asked.length, 3);
});

test('a hint at another version fetches it, a hint at the same does nothing', async () => {
  const { world, announced, asked, started } = bench();
  world.policy = version(3);
  const sync = await started();
  await sync.hint(3);
  assert.equal(asked.length, 2);
  world.policy = version(4);
  await Promise.all([sync.hint(4), sync.hint(4)]);
  assert.deepEqual(announced, [3, 4]);
});

test('a device without policy of a collector without policy is content', async () => {
  const { asked, refused, announced, started } = bench();
  const sync = await started();
  await sync.hint(0);
  assert.equal(asked.length, 1);
  assert.deepEqual([refused, announced], [[], []]);
});

test('a device that is enrolled nowhere asks nobody', async () => {
  const { world, asked, started } = bench();
  world.collector = undefined;
  await started();
  assert.deepEqual(asked, []);
});

for (const [name, body] of [
  ['cut off', '{"schema":"promptweir/policy/1","ver'],
  ['of another schema', JSON.stringify({ ...STARTER_POLICY, schema: 'promptweir/policy/2' })],
] as const) {
  test(`a policy that is ${name} is refused once, and the last good one stays`, async () => {
    const { world, announced, refused, started, time } = bench();
    world.policy = version(3);
    const sync = await started();
    world.policy = body;
    await sync.hint(4);
    await sync.hint(4);
    await sync.sync();
    time.now += 2 * MINUTE;
    await started();
    assert.deepEqual(refused, [{ code: 'policy-malformed' }]);
    assert.deepEqual(announced, [3, 3]);
  });
}

test('a hint at a version that was refused asks no more than once a minute', async () => {
  const { world, asked, started, time } = bench();
  const sync = await started();
  world.policy = '{}';
  for (let batch = 0; batch < 20; batch += 1) await sync.hint(4);
  assert.equal(asked.length, 2);
  time.now += MINUTE;
  await sync.hint(4);
  assert.equal(asked.length, 3);
});

test('an older policy is refused', async () => {
  const { world, announced, refused, started } = bench();
  world.policy = version(3);
  const sync = await started();
  world.policy = version(2);
  await sync.sync();
  assert.deepEqual(announced, [3]);
  assert.deepEqual(refused, [{ code: 'policy-older' }]);
});

for (const [name, ask] of [
  ['hint at it', (sync: PolicySync) => sync.hint(2)],
  ['question', (sync: PolicySync) => sync.sync()],
] as const) {
  test(`an older policy is refused also when the ${name} comes before the start`, async () => {
    const { world, announced, start, started, time } = bench();
    world.policy = version(3);
    await started();
    world.policy = version(2);
    time.now += 2 * MINUTE;
    await ask(start());
    assert.deepEqual(announced, [3]);
  });
}

test('a policy that cannot be used is refused with what is wrong with it', async () => {
  const { world, announced, refused, started } = bench();
  world.policy = version(3);
  const sync = await started();
  world.policy = version(4);
  world.objection = 'pattern "p1" does not compile';
  await sync.sync();
  assert.deepEqual(refused, [
    { code: 'policy-malformed', reason: 'pattern "p1" does not compile' },
  ]);
  world.objection = undefined;
  await sync.sync();
  assert.deepEqual(announced, [3, 4]);
});

test('a kept policy this version cannot use is asked for again in full', async () => {
  const { world, announced, asked, started } = bench();
  world.policy = version(3);
  await started();
  world.objection = 'unknown category';
  await started();
  assert.deepEqual(announced, [3]);
  assert.equal(asked.at(-1), undefined);
});

test('a kept policy that is damaged is asked for again in full', async () => {
  const { world, announced, asked, started, storage } = bench();
  world.policy = version(3);
  await started();
  await storage.set({ policy: { policy: { version: 3 } } });
  await started();
  assert.deepEqual(announced, [3, 3]);
  assert.deepEqual(asked.slice(2), [undefined, '"3"']);
});

test('versions of another collector begin anew', async () => {
  const { world, announced, refused, started } = bench();
  world.policy = version(30);
  const sync = await started();
  world.collector = 'https://other.example';
  world.policy = version(2);
  await sync.sync();
  assert.deepEqual(announced, [30, 2]);
  assert.deepEqual(refused, []);
});

test('a policy that cannot be kept is in force all the same', async () => {
  const { world, announced, start, storage } = bench();
  world.policy = version(3);
  const set = storage.set.bind(storage);
  storage.set = (items) =>
    'policy' in items ? Promise.reject(new Error('disk full')) : set(items);
  await assert.rejects(start().sync());
  assert.deepEqual(announced, [3]);
});
