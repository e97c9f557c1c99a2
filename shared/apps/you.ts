import type { AiApp } from './app.ts';

/** You.com. The prompt stands in the address, so it is in the history and in every log on its way. */
export const you: AiApp = {
  id: 'you',
  title: 'You.com',
  hosts: ['you.com'],
  composer: {
    editor: ['textarea#search-input-textarea', 'textarea[data-testid="qb_search_textarea"]'],
    send: ['button[data-testid="qb_submit_button"]', 'button[type="submit"][aria-label="Send"]'],
    answer: ['[data-testid="youchat-answer"]', '[data-testid="youchat-question"]'],
  },
  conversation: '[?&/]cid=([\\w-]{8,})',
  requests: [
    { role: 'prompt', method: 'GET', path: '^/api/streamingSearch$', text: ['/q', '/chat'] },
    { role: 'upload', method: 'POST', path: '^/api/upload$', text: ['/file'] },
  ],
  evidence: [
    'Address, stream and upload: an open client of 2024 and 2025, read 2026-11-22',
    'Editor selectors: not sourced; any text field of the page is held as well, read 2026-11-22',
  ],
};
