import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isHostOf } from '../../shared/apps/app.ts';
import { agentforce } from '../../shared/apps/agentforce.ts';
import { chatgpt } from '../../shared/apps/chatgpt.ts';
import { githubCopilot } from '../../shared/apps/github-copilot.ts';
import { appAt } from '../../shared/apps/index.ts';
import { isOfApp, isPageOf } from '../../shared/apps/request-rule.ts';

describe('the hosts of an app', () => {
  it('are exact names, or any subdomain of one', () => {
    assert.ok(isHostOf(agentforce, 'acme.my.salesforce.com'));
    assert.ok(!isHostOf(agentforce, 'my.salesforce.com'));
    assert.ok(!isHostOf(agentforce, 'evil-my.salesforce.com.example'));
    assert.ok(!isHostOf(chatgpt, 'other.chatgpt.com'));
    assert.equal(appAt('acme.my.salesforce.com'), agentforce);
  });
});

describe('a host that is more than an app', () => {
  it('has pages that are the app and pages that are not', () => {
    assert.ok(isPageOf(githubCopilot, '/copilot/c/1'));
    assert.ok(!isPageOf(githubCopilot, '/acme/copilot'));
    assert.ok(isPageOf(chatgpt, '/anything'));
  });

  it('has requests that concern the app wherever they come from, and others', () => {
    const turn = new URL('https://api.business.githubcopilot.com/github/chat/threads/1/messages');
    const comment = new URL('https://github.com/acme/app/issues/1/comments');
    assert.ok(isOfApp(githubCopilot, 'POST', turn));
    assert.ok(!isOfApp(githubCopilot, 'POST', comment));
    assert.ok(isOfApp(chatgpt, 'POST', comment));
  });
});
