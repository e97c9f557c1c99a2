import type { AiApp } from './app.ts';

/** Meta AI in the browser. The prompt goes twice: in a GraphQL request that prepares, and in a binary message of a WebSocket, which can be looked into and not rewritten. */
export const metaAi: AiApp = {
  id: 'meta-ai',
  title: 'Meta AI',
  hosts: ['www.meta.ai', 'meta.ai', 'gateway.meta.ai', 'graph.meta.ai', 'rupload.meta.ai'],
  composer: {
    editor: ['div[data-testid="composer-input"][contenteditable="true"]'],
    send: ['button[data-testid="composer-send-button"]'],
    answer: ['[data-testid="assistant-message"]', '[data-testid="user-message"]'],
  },
  conversation: '/prompt/([\\w-]{8,})',
  requests: [
    { role: 'title', method: 'POST', path: '^/api/graphql$', text: ['/variables/content'] },
    {
      role: 'prompt',
      method: 'POST',
      path: '^/(api/graphql/|graphql/?)$',
      text: ['/variables→/message/sensitive_string_value'],
    },
    { role: 'prompt', method: 'SEND', path: '^/ws/clippy$', text: ['/payload→/2/2'] },
    { role: 'upload', method: 'POST', path: '^/gen_ai_document_gen_ai_tenant/', text: [''] },
  ],
  evidence: [
    'Warm-up, frames and their protobuf: one detailed open client of 2026; the form of 2024: another, read 2026-11-22',
    'Editor selectors: community lists, read 2026-11-22',
  ],
};
