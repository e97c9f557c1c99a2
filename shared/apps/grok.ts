import type { AiApp } from './app.ts';

/** Grok on its own site. */
export const grok: AiApp = {
  id: 'grok',
  title: 'Grok',
  hosts: ['grok.com'],
  composer: {
    editor: [
      'div.tiptap.ProseMirror[contenteditable="true"]',
      'div[data-testid="chat-input"] [contenteditable="true"]',
      'textarea[aria-label="Ask Grok anything"]',
    ],
    send: ['button[type="submit"][aria-label="Submit"]'],
    answer: ['.message-bubble', '.response-content-markdown'],
  },
  conversation: '/c(?:hat)?/([\\w-]{8,})',
  requests: [
    {
      role: 'prompt',
      method: 'POST',
      path: '^/rest/app-chat/conversations/(new|[\\w-]+/responses)$',
      text: ['/message', '/customInstructions', '/customPersonality'],
    },
    {
      role: 'upload',
      method: 'POST',
      path: '^/rest/app-chat/upload-file$',
      text: ['/fileName', '/content'],
    },
  ],
  evidence: [
    'Paths, prompt and upload as base64: one detailed open client of 2026, read 2026-11-22',
    'Editor selectors: community lists, read 2026-11-22',
  ],
};
