import type { AiApp } from './app.ts';

/** ChatGPT in the browser, custom GPTs, temporary and logged-out chats. */
export const chatgpt: AiApp = {
  id: 'chatgpt',
  title: 'ChatGPT',
  hosts: ['chatgpt.com', 'chat.openai.com', 'ws.chatgpt.com', 'files.oaiusercontent.com'],
  needs: ['webrtc'],
  composer: {
    editor: ['div#prompt-textarea[contenteditable="true"]', 'textarea#prompt-textarea'],
    send: [
      'button[data-testid="send-button"]',
      '#composer-submit-button',
      'button[aria-label="Send prompt"]',
    ],
    answer: ['[data-message-author-role]'],
  },
  conversation: '/c/([0-9a-zA-Z-]{8,})',
  requests: [
    {
      role: 'draft',
      method: 'POST',
      path: '^/backend-(api|anon|alt)/(f/)?conversation/prepare$',
      text: ['/partial_query/content/parts/*'],
    },
    {
      role: 'draft',
      method: 'POST',
      path: '^/backend-(api|anon|alt)/conversation/experimental/generate_autocompletions$',
      text: ['/input_text'],
    },
    {
      role: 'prompt',
      method: 'POST',
      path: '^/(backend-(api|anon|alt)/(f/)?conversation|unauth-mweb/conversation/updates)$',
      text: ['/messages/*/content/parts/*', '/messages/*/content/parts/*/text'],
    },
    { role: 'upload', method: 'POST', path: '^/backend-(api|anon)/files$', text: ['/file_name'] },
    // The bytes themselves, to storage that the answer to the request above names.
    { role: 'upload', method: 'PUT', path: '^/files/[^/]+/raw$', text: [''] },
  ],
  account: {
    answer: {
      path: '/api/auth/session',
      accounts: '/account',
      tenant: '/id',
      word: '/structure',
    },
    personal: ['personal'],
    corporate: ['workspace'],
    otherwise: 'unknown',
  },
  evidence: [
    'Account structure and workspace id in the session: captured traffic of current clients, read 2026-11-22',
    'Voice goes over WebRTC: vendor network requirements (UDP 3478), help article 9247338, read 2026-11-22',
    'Request, draft and stream shapes: captured traffic of current clients, read 2026-11-22',
    'Editor and button selectors: shipping interceptors of 2026, read 2026-11-22',
  ],
};
