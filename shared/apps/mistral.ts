import type { AiApp } from './app.ts';

/** Mistral's Le Chat. The first prompt makes the conversation in one call; the call that starts the answer carries none. */
export const mistral: AiApp = {
  id: 'mistral',
  title: 'Le Chat',
  hosts: ['chat.mistral.ai'],
  composer: {
    editor: ['div.ProseMirror[contenteditable="true"]', 'textarea[name="message.text"]'],
    send: ['button[aria-label="Send question"]', 'button[aria-label="Send message"]'],
    answer: ['[data-message-author-role]'],
  },
  conversation: '/chat/([\\w-]{8,})',
  requests: [
    {
      role: 'prompt',
      method: 'POST',
      path: '^/api/trpc/message\\.newChat$',
      text: ['/*/json/content', '/*/json/content/*/text'],
    },
    {
      role: 'prompt',
      method: 'POST',
      path: '^/api/chat$',
      text: ['/messageInput', '/messageInput/*/text'],
    },
  ],
  evidence: [
    'Both calls of a first turn and the two forms of messageInput: community clients of 2025 and 2026, read 2026-11-22',
    'Editor selectors: shipping interceptors, read 2026-11-22',
  ],
};
