import type { AiApp } from './app.ts';

/** Microsoft Security Copilot. A session may be named after its first prompt. */
export const securityCopilot: AiApp = {
  id: 'security-copilot',
  title: 'Microsoft Security Copilot',
  hosts: [
    'securitycopilot.microsoft.com',
    'api.securitycopilot.microsoft.com',
    'api.securityplatform.microsoft.com',
  ],
  composer: {
    editor: ['textarea[aria-label="Ask a question"]', 'textarea'],
    send: ['button[aria-label="Submit"]'],
    answer: ['[data-testid="prompt-response"]', '[data-testid="prompt"]'],
  },
  conversation: '/sessions/([\\w-]{8,})',
  requests: [
    { role: 'prompt', method: 'POST', path: '/sessions/[\\w-]+/prompts$', text: ['/content'] },
    { role: 'title', method: 'POST', path: '/sessions$', text: ['/name'] },
  ],
  evidence: [
    'Sessions and prompts: a public script of 2024; paths of the 2026 portal end alike, read 2026-11-22',
    'Editor selectors: not sourced; any text field of the page is held as well, read 2026-11-22',
  ],
};
