import type { AiApp } from './app.ts';

/** Grok inside X. JSON under the type of plain text, to a host of its own; the rest of X is no AI app. */
export const grokX: AiApp = {
  id: 'grok-x',
  title: 'Grok in X',
  hosts: ['x.com', 'grok.x.com'],
  pages: '^/i/grok',
  composer: {
    editor: ['textarea[placeholder="Ask anything"]'],
    send: ['button[aria-label="Grok something"]'],
    answer: ['[data-testid="grok-message"]', '[data-testid="user-message"]'],
  },
  conversation: '/i/grok/?(?:\\?conversation=)?([\\w-]{8,})',
  requests: [
    {
      role: 'prompt',
      method: 'POST',
      path: '^/2/grok/add_response\\.json$',
      text: ['/responses/*/message'],
    },
    {
      role: 'upload',
      method: 'POST',
      path: '^/i/api/2/grok/attachment\\.json$',
      text: ['/file', ''],
    },
  ],
  evidence: [
    'Host, body and upload: interceptors and open clients of 2025 and 2026, read 2026-11-22',
    'Editor selectors: not sourced; any text field of the page is held as well, read 2026-11-22',
  ],
};
