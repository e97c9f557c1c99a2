import type { AiApp } from './app.ts';

/** Poe. A tag over the body makes the service refuse a changed one, so what must be replaced is replaced in the editor or stopped. */
export const poe: AiApp = {
  id: 'poe',
  title: 'Poe',
  hosts: ['poe.com', 'www.poe.com'],
  composer: {
    editor: ['textarea[class*="GrowingTextArea"]'],
    send: ['button[data-button-send="true"]'],
    answer: [
      '[class*="Message_leftSideMessageBubble"]',
      '[class*="Message_rightSideMessageBubble"]',
    ],
  },
  conversation: '/chat/([\\w-]{8,})',
  requests: [
    {
      role: 'prompt',
      method: 'POST',
      path: '^/api/gql_POST$',
      text: ['/variables/query', '/variables/prompt', '/variables/sourceInput/text_input/content'],
      signed: true,
    },
    {
      role: 'upload',
      method: 'POST',
      path: '^/api/gql_upload_POST$',
      text: ['/queryInfo→/variables/query', '/file0'],
      signed: true,
    },
  ],
  evidence: [
    'Mutation, tag and upload: an open client of 2025, read 2026-11-22',
    'Editor selectors: public selectors, not confirmed, read 2026-11-22',
  ],
};
