import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AuditedAction, AuditEntry, Store } from '../../collector/storage/store.ts';
import { STARTER_POLICY } from '../../shared/policy/starter.ts';
import { seededRandom, seedEvents } from './seed-events.ts';

const NOW = Date.UTC(2026, 10, 20, 12);
const QUARTER = 900_000;

const note = (what: AuditedAction, subject = 'x'): AuditEntry => ({
  at: NOW,
  who: 'ada',
  what,
  subject,
});

async function withDevice(store: Store, id = 'device-1'): Promise<{ id: string; name: string }> {
  const token = { id: `token-${id}`, note: '', created: NOW, expires: NOW + 1000 };
  await store.devices.createToken(token, `hash-${id}`, note('token-created'));
  const device = { id, name: 'Laptop', surface: 'browser', version: '1', thumbprint: 't' } as const;
  assert.ok(await store.devices.enrol(`hash-${id}`, { ...device, credentialHash: `c-${id}` }, NOW));
  return device;
}

/** What every backend must do. `open` gives a fresh, empty store each time. */
export function storeContract(backend: string, open: () => Promise<Store>): void {
  describe(`the store on ${backend}`, () => {
    const test = (name: string, run: (store: Store) => Promise<void>): void => {
      it(name, async () => {
        const store = await open();
        try {
          await run(store);
        } finally {
          await store.close();
        }
      });
    };

    test('stores an event once, whoever brings it again', async (store) => {
      const device = await withDevice(store);
      const events = seedEvents(30, NOW - 1e7, NOW, seededRandom(1));
      const delivery = { device, received: NOW, rejected: 0 };
      const first = await store.events.ingest({ ...delivery, events });
      const again = await store.events.ingest({ ...delivery, events: [...events, ...events] });
      assert.equal(first.length, 30);
      assert.equal(again.length, 0);
      assert.equal((await store.events.page({}, 100)).length, 30);
    });

    test('loses and doubles nothing when many write at once', async (store) => {
      const device = await withDevice(store);
      const events = seedEvents(200, NOW - 1e7, NOW, seededRandom(2));
      const fresh = await Promise.all(
        Array.from({ length: 40 }, (_, n) =>
          store.events.ingest({
            device,
            received: NOW,
            rejected: 0,
            events: events.slice(n * 5, n * 5 + 40),
          }),
        ),
      );
      const ids = fresh.flat().map(({ event }) => event.id);
      assert.deepEqual(ids.toSorted(), events.map(({ id }) => id).sort());
      assert.equal((await store.devices.all())[0]?.events, 200);
    });

    test('keeps the other writes of a moment when one of them fails', async (store) => {
      const device = await withDevice(store);
      const [event] = seedEvents(1, NOW - 1e7, NOW, seededRandom(3));
      assert.ok(event);
      const results = await Promise.allSettled([
        store.events.ingest({ device, received: NOW, rejected: 0, events: [event] }),
        withDevice(store),
        store.devices.saw(device.id, NOW + 5),
      ]);
      assert.deepEqual(
        results.map(({ status }) => status),
        ['fulfilled', 'rejected', 'fulfilled'],
      );
      assert.equal((await store.events.page({}, 9)).length, 1);
      assert.equal((await store.devices.all())[0]?.lastSeen, NOW + 5);
    });

    test('pages through events of the same millisecond without a gap', async (store) => {
      const device = await withDevice(store);
      const random = seededRandom(4);
      const events = seedEvents(9, NOW - 1e7, NOW, random).map((event) => ({
        ...event,
        time: NOW,
      }));
      await store.events.ingest({ device, received: NOW, rejected: 0, events });
      const first = await store.events.page({}, 5);
      const last = first.at(-1)?.event.id ?? '';
      const second = await store.events.page({}, 5, { at: NOW, id: last });
      const ids = [...first, ...second].map(({ event }) => event.id);
      assert.deepEqual(
        ids,
        events
          .map(({ id }) => id)
          .sort()
          .reverse(),
      );
    });

    test('counts the same events the same way at every step of time', async (store) => {
      const device = await withDevice(store);
      const events = seedEvents(150, NOW - 100 * QUARTER, NOW, seededRandom(5));
      await store.events.ingest({ device, received: NOW, rejected: 2, events });
      const from = NOW - 192 * QUARTER;
      const to = NOW + 192 * QUARTER;
      const sums = async (step: number): Promise<Record<string, number>> => {
        const sums: Record<string, number> = {};
        for (const { bucket, dimension, key, count } of await store.events.counts(from, to, step)) {
          assert.equal(bucket % step, 0);
          sums[`${dimension} ${key}`] = (sums[`${dimension} ${key}`] ?? 0) + count;
        }
        return sums;
      };
      const fine = await sums(60_000);
      assert.deepEqual(await sums(QUARTER), fine);
      assert.deepEqual(await sums(48 * QUARTER), fine);
      assert.equal(fine['rejected event-invalid'], 2);
    });

    test('spends a token once and never after its time', async (store) => {
      const device = await withDevice(store);
      const other = {
        ...device,
        id: 'device-2',
        surface: 'vscode',
        version: '1',
        thumbprint: 't',
        credentialHash: 'c-2',
      } as const;
      assert.equal(await store.devices.enrol(`hash-${device.id}`, other, NOW), false);
      const late = { id: 'late', note: '', created: NOW, expires: NOW + 10 };
      await store.devices.createToken(late, 'late', note('token-created'));
      assert.equal(await store.devices.enrol('late', other, NOW + 10), false);
      assert.equal(await store.devices.enrol('late', other, NOW + 9), true);
    });

    test('takes a policy only when its version grows', async (store) => {
      const put = (version: number): Promise<boolean> =>
        store.policies.put({ ...STARTER_POLICY, version }, note('policy-stored', `${version}`));
      assert.equal(await put(0), false);
      assert.equal(await put(3), true);
      assert.equal(await put(3), false);
      assert.deepEqual(await Promise.all([put(4), put(4)]), [true, false]);
      const head = await store.policies.head();
      assert.equal(head?.version, 4);
      assert.deepEqual(JSON.parse((await store.policies.body(4)) ?? ''), {
        ...STARTER_POLICY,
        version: 4,
      });
      assert.deepEqual(
        (await store.policies.history()).map(({ version }) => version),
        [4, 3],
      );
    });

    test('writes a change and its audit together or not at all', async (store) => {
      await withDevice(store);
      await assert.rejects(withDevice(store));
      assert.equal(await store.devices.revoke('nobody', note('device-revoked')), false);
      assert.equal(await store.devices.revoke('device-1', note('device-revoked')), true);
      const whats = (await store.audit(9)).map(({ what }) => what);
      assert.deepEqual(whats, ['device-revoked', 'token-created']);
    });

    test('ends the session a new one replaces', async (store) => {
      await store.accounts.createUser({ name: 'ada', passwordHash: 'h' }, note('owner-created'));
      const session = { user: 'ada', created: NOW, lastUsed: NOW };
      await store.accounts.beginSession('one', session, undefined, note('signed-in'));
      await store.accounts.useSession('one', NOW + 7);
      assert.equal((await store.accounts.session('one'))?.lastUsed, NOW + 7);
      await store.accounts.beginSession('two', session, 'one', note('signed-in'));
      assert.equal(await store.accounts.session('one'), undefined);
      assert.deepEqual(await store.accounts.session('two'), session);
    });

    it('takes no write after it was closed', async () => {
      const store = await open();
      await store.close();
      await assert.rejects(store.devices.saw('x', NOW));
    });
  });
}
