import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PolicyRefusal, Titles } from '../../collector/admin/protocol.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import { STARTER_POLICY } from '../../shared/policy/starter.ts';
import { enrolDevice } from './fake-device.ts';
import { makeTestCollector, refusal, signedIn } from './test-collector.ts';

const version = (n: number): Policy => ({ ...STARTER_POLICY, version: n, name: `Version ${n}` });

describe('the policy a device fetches', () => {
  it('is not there before an admin stored one', async () => {
    const device = await enrolDevice(await makeTestCollector());
    assert.equal(await refusal(await device.call('GET', '/v1/policy')), '404 not-found');
  });

  it('comes with a strong validator, and 304 for who holds it', async () => {
    const collector = await makeTestCollector();
    const device = await enrolDevice(collector);
    await (await signedIn(collector)).call('PUT', 'policy', version(1));
    const first = await device.call('GET', '/v1/policy');
    assert.deepEqual(await first.json(), version(1));
    const etag = first.headers.get('etag') ?? '';
    assert.match(etag, /^"1-[\w-]{43}"$/);
    const again = await device.call('GET', '/v1/policy', { headers: { 'if-none-match': etag } });
    assert.equal(again.status, 304);
    assert.equal(await again.text(), '');
    assert.equal(again.headers.get('etag'), etag);
  });

  it('is sent whole again when another one is in force', async () => {
    const collector = await makeTestCollector();
    const device = await enrolDevice(collector);
    const admin = await signedIn(collector);
    await admin.call('PUT', 'policy', version(1));
    const etag = (await device.call('GET', '/v1/policy')).headers.get('etag') ?? '';
    await admin.call('PUT', 'policy', version(2));
    const answer = await device.call('GET', '/v1/policy', { headers: { 'if-none-match': etag } });
    assert.deepEqual(await answer.json(), version(2));
  });

  it('counts as held only when the device says it holds it', async () => {
    const collector = await makeTestCollector();
    const device = await enrolDevice(collector);
    await (await signedIn(collector)).call('PUT', 'policy', version(1));
    const held = async (): Promise<number | null | undefined> =>
      (await collector.store.devices.all())[0]?.policyVersion;
    const etag = (await device.call('GET', '/v1/policy')).headers.get('etag') ?? '';
    assert.equal(await held(), null);
    await device.call('GET', '/v1/policy', { headers: { 'if-none-match': etag } });
    assert.equal(await held(), 1);
  });
});

describe('a policy an admin puts', () => {
  for (const older of [2, 1, 0])
    it(`is refused with version ${older} when 2 is in force`, async () => {
      const collector = await makeTestCollector();
      const admin = await signedIn(collector);
      assert.equal((await admin.call('PUT', 'policy', version(2))).status, 200);
      const answer = await admin.call('PUT', 'policy', version(older));
      assert.equal(await refusal(answer), '409 policy-older');
      assert.equal((await collector.store.policies.head())?.version, 2);
    });

  it('has one winner when two put the same version at once', async () => {
    const collector = await makeTestCollector();
    const admin = await signedIn(collector);
    const answers = await Promise.all([1, 2].map(() => admin.call('PUT', 'policy', version(1))));
    assert.deepEqual(
      answers.map(({ status }) => status).sort((a, b) => a - b),
      [200, 409],
    );
  });

  it('is refused with the place and kind of each fault, and without its words', async () => {
    const collector = await makeTestCollector();
    const admin = await signedIn(collector);
    const [rule] = STARTER_POLICY.rules;
    const broken = {
      ...version(1),
      rules: [rule, { ...rule, action: 'explode', id: 'NOT AN ID' }],
      onFailure: { noVerdict: 'block' },
      'secret-canary': true,
    };
    const answer = await admin.call('PUT', 'policy', broken);
    const text = await answer.text();
    assert.equal(answer.status, 400);
    assert.ok(!text.includes('canary') && !text.includes('explode'));
    const { error, issues } = JSON.parse(text);
    assert.equal(error.code, 'policy-malformed');
    assert.deepEqual(issues, [
      { path: ['rules', 1, 'id'], code: 'invalid_format' },
      { path: ['rules', 1, 'action'], code: 'invalid_value' },
      { path: ['onFailure', 'uninspectable'], code: 'invalid_value' },
      { path: [], code: 'unrecognized_keys' },
    ]);
    assert.equal(await collector.store.policies.head(), undefined);
  });

  it('is refused with a pattern whose time could explode', async () => {
    const collector = await makeTestCollector();
    const admin = await signedIn(collector);
    const pattern = { id: 'slow', title: '', category: 'custom', pattern: '(a+)+b' };
    const answer = await admin.call('PUT', 'policy', { ...version(1), patterns: [pattern] });
    const { issues } = PolicyRefusal.parse(await answer.json());
    assert.deepEqual(
      issues.map(({ path, code }) => [code, ...path]),
      [['pattern_unsafe', 'patterns', 0, 'pattern']],
    );
    assert.equal(await collector.store.policies.head(), undefined);
  });

  it('may hold dictionaries of megabytes', async () => {
    const collector = await makeTestCollector();
    const terms = Array.from({ length: 100_000 }, (_, index) => `Name of customer number ${index}`);
    const own = { id: 'customers', title: 'Customers', category: 'custom', terms };
    const policy = { ...version(1), dictionaries: [own] };
    assert.equal((await (await signedIn(collector)).call('PUT', 'policy', policy)).status, 200);
    const device = await enrolDevice(collector);
    assert.deepEqual(await (await device.call('GET', '/v1/policy')).json(), policy);
  });

  it('is refused when its rule pack refers to nothing or fails its own tests', async () => {
    const collector = await makeTestCollector();
    const admin = await signedIn(collector);
    const own = { id: 'project', title: 'P', category: 'custom', terms: ['Otter'] };
    const refusalOf = async (more: object): Promise<unknown> => {
      const answer = await admin.call('PUT', 'policy', {
        ...version(1),
        dictionaries: [own],
        ...more,
      });
      return PolicyRefusal.parse(await answer.json()).issues;
    };
    assert.deepEqual(await refusalOf({ dictionaries: [{ ...own, labels: ['secret'] }] }), [
      {
        path: ['dictionaries', 0, 'labels', 0],
        code: 'label_unknown',
        message: 'There is no label of this id under “labels”.',
      },
    ]);
    const tests = [{ title: '', text: 'an otter', finds: [] }];
    assert.deepEqual(await refusalOf({ tests }), [
      { path: ['tests', 0], code: 'test_failed', message: 'Found besides: project at 3 to 8.' },
    ]);
    assert.equal(await collector.store.policies.head(), undefined);
  });

  it('comes back to the console with every field of its rule pack', async () => {
    const collector = await makeTestCollector();
    const admin = await signedIn(collector);
    const about = { title: 'T', category: 'custom' };
    const policy = {
      ...version(1),
      labels: [{ id: 'secret', title: 'Top secret' }],
      dictionaries: [
        { ...about, id: 'names', terms: ['Otter'], leet: true, minDistinct: 2, severity: 'high' },
      ],
      patterns: [
        { ...about, id: 'staff', pattern: 'EMP-\\d+', near: [{ words: ['staff'], after: 0 }] },
      ],
      combinations: [{ ...about, id: 'both', parts: [{ detectors: ['names'] }], within: 100 }],
      allowLists: [{ id: 'ours', title: 'Ours', values: ['info@example.org'] }],
      overrides: [{ detectors: ['email'], labels: ['secret'] }],
      tests: [{ title: 'none', text: 'nothing', finds: [], silent: ['email'] }],
    };
    assert.equal((await admin.call('PUT', 'policy', policy)).status, 200);
    assert.deepEqual((await (await admin.call('GET', 'policy')).json()).policy, policy);
    const { detectors, labels } = Titles.parse(await (await admin.call('GET', 'titles')).json());
    assert.equal(detectors['both'], 'T');
    assert.equal(labels['secret'], 'Top secret');
  });

  it('gives the console the titles of its rules and own detectors', async () => {
    const admin = await signedIn(await makeTestCollector());
    const own = { id: 'project', title: 'Project names', category: 'custom', terms: ['Otter'] };
    await admin.call('PUT', 'policy', { ...version(1), dictionaries: [own] });
    const { apps, detectors, rules } = Titles.parse(
      await (await admin.call('GET', 'titles')).json(),
    );
    assert.equal(detectors['project'], 'Project names');
    assert.equal(rules['block-credentials'], 'No credentials in AI prompts');
    assert.equal(apps['chatgpt'], 'ChatGPT');
  });

  it('stays in the history when the next one comes', async () => {
    const collector = await makeTestCollector();
    const admin = await signedIn(collector);
    await admin.call('PUT', 'policy', version(1));
    collector.wait(1000);
    await admin.call('PUT', 'policy', version(5));
    const { policy, history } = await (await admin.call('GET', 'policy')).json();
    assert.deepEqual(policy, version(5));
    assert.deepEqual(history, [
      { version: 5, name: 'Version 5', at: collector.now(), by: 'owner' },
      { version: 1, name: 'Version 1', at: collector.now() - 1000, by: 'owner' },
    ]);
  });
});
