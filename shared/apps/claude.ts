import type { AiApp } from './app.ts';

/** Claude in the browser. */
export const claude: AiApp = {
  id: 'claude',
  title: 'Claude',
  hosts: ['claude.ai'],
  composer: {
    editor: [
      'div[data-testid="chat-input"][contenteditable="true"]',
      'div.tiptap.ProseMirror[contenteditable="true"]',
      'fieldset div.ProseMirror[contenteditable="true"]',
    ],
    send: ['button[data-testid="chat-input-send"]', 'button[aria-label="Send message" i]'],
    answer: ['.font-claude-response', '.font-claude-message', '[data-testid="user-message"]'],
  },
  conversation: '/chat/([0-9a-f-]{8,})',
  requests: [
    {
      role: 'prompt',
      method: 'POST',
      path: '^/api/organizations/[^/]+/chat_conversations/[^/]+/(retry_)?completion$',
      text: ['/prompt', '/attachments/*/extracted_content', '/personalized_styles/*/prompt'],
    },
    {
      role: 'title',
      method: 'POST',
      path: '^/api/organizations/[^/]+/chat_conversations/[^/]+/title$',
      text: ['/message_content', '/recent_titles/*'],
    },
    {
      role: 'title',
      method: 'POST',
      path: '^/api/organizations/[^/]+/chat_conversations$',
      text: ['/name'],
    },
    { role: 'prompt', method: 'POST', path: '^/api/append_message$', text: ['/completion/prompt'] },
    {
      role: 'upload',
      method: 'POST',
      path: '^/api/(organizations/[^/]+/(conversations/[^/]+/wiggle/upload-file|convert_document)|[^/]+/upload)$',
      text: ['/file'],
    },
  ],
  account: {
    url: '^https://claude\\.ai/api/organizations/([0-9a-f-]{36})(?:/|$)',
    cookie: 'lastActiveOrg',
    answer: {
      path: '/api/organizations',
      accounts: '/*',
      tenant: '/uuid',
      word: '/raven_type',
    },
    personal: [''],
    corporate: ['team', 'enterprise'],
    otherwise: 'unknown',
  },
  evidence: [
    'Organisation in path and cookie, its type in the list: captured traffic and open clients, read 2026-11-22',
    'Completion, title and upload shapes: captured traffic and open clients, read 2026-11-22',
    'Editor selectors: newest client lists, read 2026-11-22',
  ],
};
