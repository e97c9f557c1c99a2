import type { AiApp } from './app.ts';

/** Notion AI. Its host is where people write documents; only the transcript goes to a model. */
export const notion: AiApp = {
  id: 'notion',
  title: 'Notion AI',
  hosts: ['www.notion.so', 'app.notion.com'],
  pages: '^/(ai|chat)(/|$)',
  composer: {
    editor: [
      '[contenteditable="true"][data-content-editable-leaf="true"][aria-label="Ask anything"]',
      '[contenteditable="true"][placeholder*="Ask"]',
      '[contenteditable="plaintext-only"][data-content-editable-leaf="true"][aria-label="Ask anything"]',
    ],
    send: ['[role="button"][aria-label="Submit AI message"]'],
    answer: ['[data-agent-chat-user-step-id]', '.autolayout-col'],
  },
  conversation: '/ai/chat/([\\w-]{8,})',
  requests: [
    {
      role: 'prompt',
      method: 'POST',
      path: '^/api/v3/runInferenceTranscript$',
      text: ['/transcript/*/value/*/0', '/transcript/*/value/*/content', '/transcript/*/value'],
    },
  ],
  evidence: [
    'Transcript and stream: two open clients of 2026 that differ in the type of the user turn, read 2026-11-22',
    'Editor selectors: not sourced, read 2026-11-22',
  ],
};
