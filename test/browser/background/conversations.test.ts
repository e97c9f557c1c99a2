import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createConversations } from '../../../extension-browser/background/conversations.ts';
import { createVaults } from '../../../extension-browser/background/vaults.ts';
import { readyPolicy } from '../../../shared/inspect.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter.ts';
import { fakeStorage } from '../../contract/fake-storage.ts';

const EMAIL = 'mira@harborline.org';

test('a tab shows what left in its own conversation, each value as kind and mask only', () => {
  const vaults = createVaults({ ...fakeStorage(), remove: () => Promise.resolve() });
  const conversations = createConversations(vaults, () => readyPolicy(STARTER_POLICY));
  const email = { original: EMAIL, detector: 'email', category: 'personal', rule: 'r' } as const;
  vaults.of('chatgpt', 'a').hide(email, 'EMAIL', () => false);
  conversations.show(1, 'chatgpt', 'a');
  conversations.show(2, 'chatgpt', 'b');
  const [replaced] = conversations.replacedIn(1) ?? [];
  assert.deepEqual(
    [replaced?.placeholder, replaced?.title, replaced?.masked.includes('mira')],
    ['[EMAIL_1]', 'E-mail address', false],
  );
  assert.deepEqual(conversations.replacedIn(2), []);
  assert.equal(conversations.replacedIn(3), undefined);
  assert.equal(conversations.replacedIn(undefined), undefined);
  conversations.show(1, 'chatgpt', 'b');
  assert.deepEqual(conversations.replacedIn(1), []);
});
