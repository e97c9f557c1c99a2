import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { appsInForce } from '../../shared/apps/apps-in-force.ts';
import { checkApps } from '../../shared/apps/check-apps.ts';
import { deepseek } from '../../shared/apps/deepseek.ts';
import { genericApp } from '../../shared/apps/generic.ts';
import { APPS } from '../../shared/apps/index.ts';
import { roleOf } from '../../shared/apps/request-rule.ts';
import { readBody } from '../../shared/body/read-body.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import { STARTER_POLICY } from '../../shared/policy/starter.ts';

const HOUSE = { id: 'house-chat', title: 'House chat', hosts: ['chat.northwind.example'] };
const policy = (more: Partial<Policy>): Policy => ({ ...STARTER_POLICY, ...more });

describe('the apps of a policy', () => {
  it('stand beside the built-in ones', () => {
    const { all, at } = appsInForce(policy({ internalApps: [HOUSE] }));
    assert.equal(all.length, APPS.length + 1);
    assert.equal(at('chat.northwind.example')?.id, 'house-chat');
    assert.equal(at('chatgpt.com')?.id, 'chatgpt');
    assert.equal(at('northwind.example'), undefined);
  });

  it('correct a built-in one by its id', () => {
    const corrected = { ...deepseek, hosts: ['chat.deepseek.com', 'new.deepseek.com'] };
    const { all, at } = appsInForce(policy({ apps: [corrected] }));
    assert.equal(all.length, APPS.length);
    assert.equal(at('new.deepseek.com'), corrected);
    assert.equal(at('chat.deepseek.com'), corrected);
  });

  for (const [what, more, codes] of [
    ['nothing wrong', { apps: [deepseek], internalApps: [HOUSE] }, []],
    ['an id twice', { internalApps: [HOUSE, HOUSE] }, ['app_id_repeated']],
    [
      'the id of a built-in app',
      { internalApps: [{ ...HOUSE, id: 'chatgpt' }] },
      ['app_id_built_in'],
    ],
    ['an id with signs', { apps: [{ ...deepseek, id: 'Deep Seek' }] }, ['app_id_malformed']],
    [
      'addresses for hosts',
      {
        internalApps: [{ ...HOUSE, hosts: ['https://chat.northwind.example/', '*', '*.example'] }],
      },
      ['app_host_malformed', 'app_host_malformed', 'app_host_malformed'],
    ],
    ['a pattern that is none', { apps: [{ ...deepseek, pages: '(' }] }, ['app_pattern_unusable']],
    [
      'a pattern that explodes',
      { apps: [{ ...deepseek, conversation: '/(a+)+$' }] },
      ['app_pattern_unusable'],
    ],
  ] as const) {
    it(`are told ${what}`, () => {
      assert.deepEqual(
        checkApps(policy(more as unknown as Partial<Policy>)).map(({ code }) => code),
        codes,
      );
    });
  }
});

describe('an app without an adapter', () => {
  const app = genericApp(HOUSE);
  for (const [what, type, body, texts] of [
    ['a key', 'application/json', '{"model":"m","prompt":"Hello"}', ['Hello']],
    ['messages', 'application/json', '{"messages":[{"role":"user","content":"Hello"}]}', ['Hello']],
    [
      'parts of a message',
      'application/json',
      '{"messages":[{"role":"user","content":[{"type":"text","text":"Hello"}]}]}',
      ['Hello'],
    ],
    ['JSON in JSON', 'application/json', '{"body":"{\\"query\\":\\"Hello\\"}"}', ['Hello']],
    ['a form', 'application/x-www-form-urlencoded', 'lang=en&question=Hello', ['Hello']],
    [
      'a form in parts',
      'multipart/form-data; boundary=b',
      '--b\r\nContent-Disposition: form-data; name="input"\r\n\r\nHello\r\n--b--\r\n',
      ['Hello'],
    ],
    ['nothing but text', 'text/plain', 'Hello', ['Hello']],
    ['settings', 'application/json', '{"theme":"dark","size":12}', []],
  ] as const) {
    it(`reads the prompt in ${what}`, () => {
      const { role, isText } = roleOf(app, 'POST', new URL('https://chat.northwind.example/ask'));
      assert.equal(role, 'prompt');
      const leaves = readBody(body, type).leaves.filter(({ path }) => isText(path));
      assert.deepEqual(
        leaves.map(({ text }) => text),
        texts,
      );
    });
  }
});
