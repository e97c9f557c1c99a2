import type { AiApp } from './app.ts';

/** Character.AI. Turns go over a WebSocket of another host. */
export const characterAi: AiApp = {
  id: 'character-ai',
  title: 'Character.AI',
  hosts: ['character.ai', 'neo.character.ai', 'plus.character.ai'],
  composer: {
    editor: ['textarea[placeholder^="Message"]'],
    send: ['button[aria-label="Send a message..."]'],
    answer: ['[data-testid="completed-message"]', '[data-testid="human-message"]'],
  },
  conversation: '/chat/([\\w-]{8,})',
  requests: [
    {
      role: 'prompt',
      method: 'SEND',
      path: '^/ws/?$',
      text: ['/payload/turn/candidates/*/raw_content', '/payload/new_candidate_raw_content'],
    },
  ],
  evidence: [
    'Messages of the socket: an open client of 2024, read 2026-11-22',
    'Editor selectors: not sourced; any text field of the page is held as well, read 2026-11-22',
  ],
};
