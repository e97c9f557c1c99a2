import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createVaults, type SessionArea } from '../../../extension-browser/background/vaults.ts';

/** A browser's session storage: JSON in, JSON out. */
function session(): SessionArea & { readonly size: () => number } {
  const kept = new Map<string, string>();
  return {
    size: () => kept.size,
    get: () =>
      Promise.resolve(
        Object.fromEntries([...kept].map(([key, value]) => [key, JSON.parse(value)])),
      ),
    set: async (items) => {
      for (const [key, value] of Object.entries(items)) kept.set(key, JSON.stringify(value));
    },
    remove: async (keys) => {
      for (const key of keys) kept.delete(key);
    },
  };
}

const kept = (original: string) =>
  ({ original, detector: 'email', category: 'personal', rule: 'r' }) as const;
const free = () => false;

test('placeholders survive the sleep of the worker', async () => {
  const area = session();
  const before = createVaults(area);
  before.of('chatgpt', 'c1').hide(kept('a@harborline.org'), 'EMAIL', free);
  await before.save('chatgpt', 'c1');
  const after = createVaults(area);
  await after.load();
  assert.deepEqual(after.originals('chatgpt', 'c1'), { '[EMAIL_1]': 'a@harborline.org' });
  assert.equal(
    after.of('chatgpt', 'c1').hide(kept('b@harborline.org'), 'EMAIL', free),
    '[EMAIL_2]',
  );
});

test('two conversations share no placeholder', () => {
  const vaults = createVaults(session());
  vaults.of('chatgpt', 'c1').hide(kept('a@harborline.org'), 'EMAIL', free);
  assert.deepEqual(vaults.originals('chatgpt', 'c2'), {});
  assert.deepEqual(vaults.originals('claude', 'c1'), {});
});

test('a new conversation takes its vault to its own address, but never over another', async () => {
  const vaults = createVaults(session());
  vaults.of('chatgpt', 'new:1').hide(kept('a@harborline.org'), 'EMAIL', free);
  vaults.of('chatgpt', 'c2').hide(kept('b@harborline.org'), 'EMAIL', free);
  await vaults.move('chatgpt', 'new:1', 'c2');
  assert.deepEqual(vaults.originals('chatgpt', 'c2'), { '[EMAIL_1]': 'b@harborline.org' });
  await vaults.move('chatgpt', 'new:1', 'c1');
  assert.deepEqual(vaults.originals('chatgpt', 'c1'), { '[EMAIL_1]': 'a@harborline.org' });
  assert.deepEqual(vaults.originals('chatgpt', 'new:1'), {});
});

test('every value replaced for an app is known to its backstop', () => {
  const vaults = createVaults(session());
  vaults.of('chatgpt', 'c1').hide(kept('a@harborline.org'), 'EMAIL', free);
  vaults.of('chatgpt', 'c2').hide(kept('b@harborline.org'), 'EMAIL', free);
  vaults.of('claude', 'c1').hide(kept('c@harborline.org'), 'EMAIL', free);
  assert.deepEqual(
    Object.values(vaults.known('chatgpt')).map(({ original }) => original),
    ['a@harborline.org', 'b@harborline.org'],
  );
});

test('old conversations give way before the session storage is full', async () => {
  const area = session();
  const vaults = createVaults(area);
  for (let i = 0; i < 130; i++) {
    vaults.of('chatgpt', `c${i}`).hide(kept(`x${i}@harborline.org`), 'EMAIL', free);
    await vaults.save('chatgpt', `c${i}`);
  }
  assert.equal(area.size(), 100);
  assert.deepEqual(vaults.originals('chatgpt', 'c0'), {});
  assert.deepEqual(vaults.originals('chatgpt', 'c129'), { '[EMAIL_1]': 'x129@harborline.org' });
});
