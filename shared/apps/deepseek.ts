import type { AiApp } from './app.ts';

/** DeepSeek in the browser. The proof of work it sends binds the path, not the body. */
export const deepseek: AiApp = {
  id: 'deepseek',
  title: 'DeepSeek',
  hosts: ['chat.deepseek.com'],
  composer: {
    editor: ['textarea#chat-input', 'textarea[placeholder="Message DeepSeek"]'],
    send: [
      'textarea#chat-input ~ div[role="button"]',
      'form div[role="button"][aria-label="Send"]',
    ],
    answer: ['.ds-markdown', '[data-role="user"]'],
  },
  conversation: '/a/chat/s/([\\w-]{8,})',
  requests: [
    {
      role: 'prompt',
      method: 'POST',
      path: '^/api/v0/chat/(completion|edit_message|regenerate)$',
      text: ['/prompt'],
    },
    { role: 'upload', method: 'POST', path: '^/api/v0/file/upload_file$', text: ['/file'] },
  ],
  evidence: [
    'Completion body, proof of work and upload: two open clients of 2026, read 2026-11-22',
    'Editor selectors: community lists, read 2026-11-22',
  ],
};
