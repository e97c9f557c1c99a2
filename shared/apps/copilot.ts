import type { AiApp } from './app.ts';

/** Microsoft Copilot for consumers. Everything after the first request goes over one WebSocket as JSON texts. */
export const copilot: AiApp = {
  id: 'copilot',
  title: 'Microsoft Copilot',
  hosts: ['copilot.microsoft.com', 'copilot.com'],
  composer: {
    editor: ['textarea#userInput', 'textarea[data-testid="composer-input"]'],
    send: ['button[data-testid="submit-button"]', 'button[aria-label="Submit message"]'],
    answer: ['[data-content="ai-message"]', '[data-content="user-message"]'],
  },
  conversation: '/chats/([\\w-]{8,})',
  requests: [
    { role: 'prompt', method: 'SEND', path: '^/c/api/chat$', text: ['/content/*/text'] },
    { role: 'upload', method: 'POST', path: '^/c/api/attachments$', text: ['/file', ''] },
  ],
  account: 'personal',
  evidence: [
    'Takes personal Microsoft accounts only, work accounts are sent on: vendor documentation, read 2026-11-22',
    'Socket messages and uploads: three open clients of 2026, read 2026-11-22',
    'Editor and button selectors: shipping interceptors of 2026, read 2026-11-22',
  ],
};
