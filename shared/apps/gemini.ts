import type { AiApp } from './app.ts';

/** The Gemini app. Its form field `f.req` holds JSON that holds JSON; the prompt stands two decodings deep. */
export const gemini: AiApp = {
  id: 'gemini',
  title: 'Gemini',
  hosts: ['gemini.google.com', 'content-push.googleapis.com', 'push.clients6.google.com'],
  sockets: [],
  composer: {
    editor: [
      'rich-textarea div.ql-editor[contenteditable="true"]',
      'div.ql-editor[contenteditable="true"]',
    ],
    send: ['button.send-button', 'button[aria-label*="Send message" i]'],
    answer: ['message-content', 'model-response', 'user-query'],
  },
  conversation: '/app/([0-9a-f]{8,})',
  requests: [
    {
      role: 'prompt',
      method: 'POST',
      path: '/_/BardChatUi/data/assistant\\.lamda\\.BardFrontendService/StreamGenerate$',
      text: ['/f.req→/1→/0/0'],
    },
    { role: 'upload', method: 'POST', path: '^/upload', text: ['/file'] },
  ],
  evidence: [
    'No request of the app goes over a WebSocket: the same clients and interceptors, read 2026-11-22',
    'StreamGenerate form and chunk framing: two independent open clients of 2026, read 2026-11-22',
    'Transport is XHR on the main thread: public interceptors, read 2026-11-22',
  ],
};
