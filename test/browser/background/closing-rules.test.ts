import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closingRules } from '../../../extension-browser/background/closing-rules.ts';
import { chatgpt } from '../../../shared/apps/chatgpt.ts';
import { claude } from '../../../shared/apps/claude.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter.ts';

const rules = (sockets?: string[]) =>
  closingRules([chatgpt, sockets ? { ...claude, sockets } : claude], STARTER_POLICY, true);

/** What scripts of these resources may connect to, by the rules. */
const connections = (type: string, sockets?: string[]) =>
  rules(sockets)
    .filter(({ condition }) => condition.resourceTypes?.some((each) => each === type))
    .flatMap(({ action }) => action.responseHeaders ?? [])
    .map(({ value }) => value);

test('scripts of every app may make requests and open no socket, which only workers take notice of', () => {
  assert.deepEqual(connections('script'), ['connect-src https: blob: data:']);
  assert.deepEqual(connections('main_frame'), []);
});

test('pages of an app whose sockets are known may open those', () => {
  const only = ['connect-src https: blob: data: wss://a.test'];
  assert.deepEqual(connections('main_frame', ['wss://a.test']), only);
  assert.deepEqual(connections('sub_frame', ['wss://a.test']), only);
  assert.deepEqual(connections('main_frame', []), ['connect-src https: blob: data:']);
});

test('WebTransport is closed to and from every host of every app', () => {
  const blocked = rules().filter(({ action }) => action.type === 'block');
  for (const host of [...chatgpt.hosts, ...claude.hosts]) {
    assert.ok(blocked.some(({ condition }) => condition.initiatorDomains?.includes(host)));
    assert.ok(blocked.some(({ condition }) => condition.requestDomains?.includes(host)));
  }
});

test('where rules do not know WebTransport none speaks of it', () => {
  const actions = closingRules([claude], STARTER_POLICY, false).map(({ action }) => action.type);
  assert.deepEqual(new Set(actions), new Set(['modifyHeaders']));
});

test('each rule has a number of its own', () => {
  const ids = rules([]).map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
});

test('a policy that lets go what nobody can look into closes nothing', () => {
  const onFailure = { ...STARTER_POLICY.onFailure, uninspectable: 'allow' } as const;
  assert.deepEqual(closingRules([claude], { ...STARTER_POLICY, onFailure }, true), []);
});

test('nothing is closed on a host that is more than the app', () => {
  const partial = { ...claude, hosts: ['code.test'], pages: '^/chat' };
  const rules = closingRules([partial, { ...claude, hosts: ['*.ai.test'] }], STARTER_POLICY, true);
  const domains = rules.flatMap(({ condition }) => [
    ...(condition.requestDomains ?? []),
    ...(condition.initiatorDomains ?? []),
  ]);
  assert.deepEqual(new Set(domains), new Set(['ai.test']));
});
