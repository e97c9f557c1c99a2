import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { closingRules } from '../../../extension-browser/background/closing-rules.ts';
import { tenantRules } from '../../../extension-browser/background/tenant-rules.ts';
import { APPS } from '../../../shared/apps/index.ts';
import { Policy } from '../../../shared/policy/policy.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter.ts';
import { TENANT_SERVICES, type TenantService } from '../../../shared/policy/tenant-headers.ts';

const ID = '0b7e4c52-6f1d-4a8e-b3c9-1d2e3f4a5b6c';
const fits = (tenantRestrictions: unknown): boolean =>
  Policy.safeParse({ ...STARTER_POLICY, tenantRestrictions }).success;

describe('the headers that restrict accounts', () => {
  it('say where they are documented, with a date', () => {
    for (const { evidence } of Object.values(TENANT_SERVICES))
      assert.match(evidence, /\b20\d\d-\d\d-\d\d$/);
  });

  it('need a context exactly where one is sent', () => {
    for (const service of Object.values<TenantService>(TENANT_SERVICES)) {
      const sent = service.headers.some(({ value }) => value === 'context');
      assert.equal(service.context !== undefined, sent);
    }
  });

  it('take only accounts of the documented form', () => {
    assert.ok(fits([{ service: 'chatgpt', allowed: [ID] }]));
    assert.ok(!fits([{ service: 'chatgpt', allowed: ['our workspace'] }]));
    assert.ok(!fits([{ service: 'chatgpt', allowed: [`${ID}, ${ID}`] }]));
    assert.ok(!fits([{ service: 'chatgpt', allowed: [] }]));
    assert.ok(!fits([{ service: 'chatgpt', allowed: [ID], context: ID }]));
    assert.ok(fits([{ service: 'entra', allowed: [`${ID}:${ID}`] }]));
    assert.ok(!fits([{ service: 'entra', allowed: [ID] }]));
    assert.ok(fits([{ service: 'entra-v1', allowed: ['northwind.example', ID], context: ID }]));
    assert.ok(!fits([{ service: 'entra-v1', allowed: ['northwind.example'] }]));
    assert.ok(
      fits([{ service: 'google-workspace', allowed: ['northwind.example', 'visitor_accounts'] }]),
    );
    assert.ok(!fits([{ service: 'google-workspace', allowed: ['robin@northwind.example'] }]));
    assert.ok(!fits([{ service: 'github', allowed: ['one', 'two'] }]));
  });

  it('come once', () => {
    const one = { service: 'chatgpt', allowed: [ID] };
    assert.ok(!fits([one, one]));
    assert.ok(
      !fits([
        { service: 'entra', allowed: [`${ID}:${ID}`] },
        { service: 'entra-v1', allowed: ['northwind.example'], context: ID },
      ]),
    );
  });

  it('have numbers of their own beside the closed channels', () => {
    const policy: Policy = {
      ...STARTER_POLICY,
      tenantRestrictions: [
        { service: 'chatgpt', allowed: [ID] },
        { service: 'github', allowed: ['northwind'] },
      ],
    };
    const all = [...closingRules(APPS, policy, true), ...tenantRules(policy)].map(({ id }) => id);
    assert.equal(new Set(all).size, all.length);
  });

  it('are absent while the policy names none', () => {
    assert.deepEqual(tenantRules(STARTER_POLICY), []);
  });
});
