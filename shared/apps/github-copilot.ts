import type { AiApp } from './app.ts';

/** GitHub Copilot on github.com. The host of the service tells the plan: individual, business or enterprise. */
export const githubCopilot: AiApp = {
  id: 'github-copilot',
  title: 'GitHub Copilot',
  hosts: [
    'github.com',
    'api.githubcopilot.com',
    'api.individual.githubcopilot.com',
    'api.business.githubcopilot.com',
    'api.enterprise.githubcopilot.com',
    'uploads.github.com',
  ],
  pages: '^/copilot(/|$)',
  composer: {
    editor: ['textarea#copilot-chat-textarea', '[class*="CopilotChat"] textarea'],
    send: ['button[aria-label="Send now"]'],
    answer: [
      '[class*="ChatMessage-module__content"]',
      '[class*="UserMessage-module"]',
      '.message-container',
    ],
  },
  conversation: '/copilot/c/([\\w-]{8,})',
  requests: [
    {
      role: 'prompt',
      method: 'POST',
      path: '^/github/chat/threads/[\\w-]+/messages$',
      text: ['/content', '/customInstructions/*'],
    },
    { role: 'upload', method: 'POST', path: '^/copilot/chat/attachments$', text: ['/file', ''] },
  ],
  account: {
    url: '^https://api\\.(individual|business|enterprise)\\.githubcopilot\\.com/',
    personal: ['individual'],
    corporate: ['business', 'enterprise'],
    otherwise: 'unknown',
  },
  evidence: [
    'Thread and message: captured traffic of 2026, read 2026-11-22',
    "Hosts by plan and attachments: the vendor's published package, read 2026-11-22",
  ],
};
