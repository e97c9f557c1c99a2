import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  accountOf,
  accountsIn,
  tenantIn,
  type Account,
  type AccountSource,
} from '../../shared/apps/account.ts';
import type { AiApp } from '../../shared/apps/app.ts';
import { chatgpt } from '../../shared/apps/chatgpt.ts';
import { claude } from '../../shared/apps/claude.ts';
import { githubCopilot } from '../../shared/apps/github-copilot.ts';
import { m365Copilot } from '../../shared/apps/m365-copilot.ts';

const OURS = '0b7e4c52-6f1d-4a8e-b3c9-1d2e3f4a5b6c';
const OTHER = '9f21d0c4-8e37-4b1a-a6d5-3c2b1a0f9e8d';
const CLAUDE_ORGS = [
  { uuid: OURS, raven_type: 'team' },
  { uuid: OTHER, raven_type: null },
];
const HUB = 'wss://substrate.office.com/m365Copilot/Chathub';

/** What is read from an app, and whose account that is. */
const CASES: readonly {
  readonly what: string;
  readonly app: AiApp;
  readonly answer?: unknown;
  readonly active?: string;
  readonly url?: string;
  readonly is: Account;
}[] = [
  {
    what: 'a workspace of ChatGPT',
    app: chatgpt,
    answer: { account: { id: OURS, structure: 'workspace' } },
    is: { kind: 'corporate', tenant: OURS },
  },
  {
    what: 'a personal account of ChatGPT',
    app: chatgpt,
    answer: { account: { id: OTHER, structure: 'personal' } },
    is: { kind: 'personal', tenant: OTHER },
  },
  {
    what: 'a kind of account that ChatGPT has not had so far',
    app: chatgpt,
    answer: { account: { id: OTHER, structure: 'family' } },
    is: { kind: 'unknown', tenant: OTHER },
  },
  { what: 'nobody signed in to ChatGPT', app: chatgpt, answer: {}, is: { kind: 'unknown' } },
  {
    what: 'an answer of ChatGPT that is no JSON object',
    app: chatgpt,
    answer: null,
    is: { kind: 'unknown' },
  },
  {
    what: 'the organisation of the cookie of Claude',
    app: claude,
    answer: CLAUDE_ORGS,
    active: OURS,
    is: { kind: 'corporate', tenant: OURS },
  },
  {
    what: 'the organisation a request of Claude names, whatever the cookie says',
    app: claude,
    answer: CLAUDE_ORGS,
    active: OURS,
    url: `https://claude.ai/api/organizations/${OTHER}/chat_conversations`,
    is: { kind: 'personal', tenant: OTHER },
  },
  {
    what: 'several organisations of Claude and no word which',
    app: claude,
    answer: CLAUDE_ORGS,
    is: { kind: 'unknown' },
  },
  {
    what: 'an organisation that Claude does not list',
    app: claude,
    answer: [],
    active: OURS,
    is: { kind: 'unknown', tenant: OURS },
  },
  {
    what: 'a tenant in the socket of Microsoft 365',
    app: m365Copilot,
    url: `${HUB}/${OTHER}@${OURS}?source=officeweb`,
    is: { kind: 'corporate', tenant: OURS },
  },
  {
    what: 'the tenant of personal Microsoft accounts',
    app: m365Copilot,
    url: `${HUB}/${OTHER}@9188040d-6c67-4c5b-b112-36a304b66dad`,
    is: { kind: 'personal', tenant: '9188040d-6c67-4c5b-b112-36a304b66dad' },
  },
  {
    what: 'the socket path of Microsoft 365 on another host’s address',
    app: m365Copilot,
    url: `https://elsewhere.example/?to=${HUB}/${OTHER}@${OURS}`,
    is: { kind: 'unknown' },
  },
  ...(['individual', 'business', 'enterprise'] as const).map((plan) => ({
    what: `the plan ${plan} of GitHub Copilot`,
    app: githubCopilot,
    url: `https://api.${plan}.githubcopilot.com/github/chat/threads`,
    is: { kind: plan === 'individual' ? 'personal' : 'corporate', tenant: plan } as const,
  })),
];

for (const { what, app, answer, active, url, is } of CASES) {
  test(`${what}: ${is.kind}`, () => {
    const source = app.account as AccountSource;
    const listed = accountsIn(source, answer);
    const seen = { listed, ...(active === undefined ? {} : { active }) };
    assert.deepEqual(accountOf(source, seen, url && tenantIn(source, url)), is);
  });
}
