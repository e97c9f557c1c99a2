import type { AiApp } from './app.ts';

/** Salesforce Agentforce: the documented Agent API, and agents on a company's own site. The panel inside Lightning is not documented; its requests are looked through like any other. */
export const agentforce: AiApp = {
  id: 'agentforce',
  title: 'Agentforce',
  hosts: ['*.my.salesforce.com', '*.my.salesforce-scrt.com', 'api.salesforce.com'],
  pages: '^/(agent|AiCopilot|AgentAuthoring)(/|$)',
  composer: {
    editor: [
      'textarea[aria-label="Describe your task or ask a question"]',
      'textarea[placeholder^="Describe your task"]',
    ],
    send: ['button[title="Send"]'],
    answer: ['[data-role="agent"]', '[data-role="user"]'],
  },
  conversation: '/agent/([\\w-]{8,})',
  requests: [
    {
      role: 'prompt',
      method: 'POST',
      path: '^/einstein/ai-agent/v1/sessions/[\\w-]+/messages(/stream)?$',
      text: ['/message/text'],
    },
    {
      role: 'prompt',
      method: 'POST',
      path: '^/iamessage/api/v2/conversation/[\\w-]+/message$',
      text: ['/message/staticContent/text'],
    },
    {
      role: 'upload',
      method: 'POST',
      path: '^/iamessage/api/v2/conversation/[\\w-]+/file$',
      text: ['/file', ''],
    },
  ],
  evidence: [
    "Agent API: the vendor's documentation, read 2026-11-22",
    'Agents on web sites: community clients, read 2026-11-22',
    'Paths of the builders: the product itself, by public inventories; editor selectors: not sourced, read 2026-11-22',
  ],
};
