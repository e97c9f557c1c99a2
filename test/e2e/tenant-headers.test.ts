import assert from 'node:assert/strict';
import type { Page } from 'playwright';
import { after, before, describe, it } from 'node:test';
import type { Policy } from '../../shared/policy/policy.ts';
import { TENANT_SERVICES } from '../../shared/policy/tenant-headers.ts';
import { FIRST_POLICY, startStack, type Stack } from '../harness/stack.ts';
import { until } from '../harness/until.ts';
import { ELSEWHERE } from '../practice/hosts.ts';

const OURS = '0b7e4c52-6f1d-4a8e-b3c9-1d2e3f4a5b6c';
const DIRECTORY = '5d0f2c1e-8a4b-4f6e-9c3d-2b1a0e9f8d7c';

const POLICY: Policy = {
  ...FIRST_POLICY,
  tenantRestrictions: [
    { service: 'chatgpt', allowed: [OURS, DIRECTORY] },
    { service: 'anthropic', allowed: [OURS] },
    { service: 'google-workspace', allowed: ['northwind.example'] },
    { service: 'entra-v1', allowed: ['northwind.example'], context: DIRECTORY },
    { service: 'github', allowed: ['northwind'] },
    { service: 'slack', allowed: ['T01', 'T02'], context: 'T01' },
    { service: 'dropbox', allowed: ['dbtid:1'] },
  ],
};

const ENTRA = {
  'restrict-access-to-tenants': 'northwind.example',
  'restrict-access-context': DIRECTORY,
};

/** What each host is to get, and nothing else of the kind. */
const EXPECTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'chatgpt.com': { 'chatgpt-allowed-workspace-id': `${OURS},${DIRECTORY}` },
  'claude.ai': { 'anthropic-allowed-org-ids': OURS },
  'api.anthropic.com': { 'anthropic-allowed-org-ids': OURS },
  'gemini.google.com': { 'x-googapps-allowed-domains': 'northwind.example' },
  'accounts.google.com': { 'x-googapps-allowed-domains': 'northwind.example' },
  'login.microsoftonline.com': ENTRA,
  'login.live.com': { 'sec-restrict-tenant-access-policy': 'restrict-msa' },
  'github.com': { 'sec-github-allowed-enterprise': 'northwind' },
  'api.business.githubcopilot.com': { 'sec-github-allowed-enterprise': 'northwind' },
  'www.dropbox.com': { 'x-dropbox-allowed-team-ids': 'dbtid:1' },
  'acme.slack.com': {
    'x-slack-allowed-workspaces-requester': 'T01',
    'x-slack-allowed-workspaces': 'T01,T02',
  },
  'chat.deepseek.com': {},
  [ELSEWHERE]: {},
};

const NAMES = Object.values(TENANT_SERVICES).flatMap(({ headers }) =>
  headers.map(({ name }) => name.toLowerCase()),
);

describe('headers that restrict accounts', () => {
  let stack: Stack;
  let page: Page;
  before(async () => {
    stack = await startStack({ policy: POLICY });
    page = await stack.browser.context.newPage();
    // The browser takes rules over after the policy has come.
    await until('the rules', async () => {
      stack.sites.clear();
      await page.goto('https://chatgpt.com/practice/lab');
      return restrictions('/practice/lab').length > 0;
    });
  });
  after(() => stack.close());

  /** Of the newest request to a path. */
  const restrictions = (path: string): [string, string][] => {
    const headers = stack.sites.received.to(path).at(-1)?.headers ?? {};
    return Object.entries(headers).filter(([name]) => NAMES.includes(name));
  };

  for (const [host, expected] of Object.entries(EXPECTED)) {
    it(`${host} gets its own and no other, with a page and with a request`, async () => {
      stack.sites.clear();
      await page.goto(`https://${host}/practice/lab`);
      assert.deepEqual(Object.fromEntries(restrictions('/practice/lab')), expected);
      await page.evaluate(() => fetch('/practice/echo'));
      assert.equal(stack.sites.received.to('/practice/echo').length, 1);
      assert.deepEqual(Object.fromEntries(restrictions('/practice/echo')), expected);
    });
  }

  it('a page cannot name a workspace of its own', async () => {
    await page.goto('https://chatgpt.com/practice/lab');
    stack.sites.clear();
    await page.evaluate(() =>
      fetch('/practice/echo', { headers: { 'ChatGPT-Allowed-Workspace-Id': 'mine' } }),
    );
    assert.deepEqual(Object.fromEntries(restrictions('/practice/echo')), EXPECTED['chatgpt.com']);
  });

  it('where nobody is signed in, ChatGPT is closed', async () => {
    await page.goto('https://chatgpt.com/practice/lab');
    stack.sites.clear();
    const outcome = await page.evaluate(() =>
      fetch('/backend-anon/me').then(
        () => 'answered',
        () => 'refused',
      ),
    );
    assert.equal(outcome, 'refused');
    assert.deepEqual(stack.sites.received.to(/backend-anon/), []);
  });
});
