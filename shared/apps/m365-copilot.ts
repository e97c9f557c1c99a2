import type { AiApp } from './app.ts';

/** Microsoft 365 Copilot Chat. SignalR records over a WebSocket whose path names user and tenant. */
export const m365Copilot: AiApp = {
  id: 'm365-copilot',
  title: 'Microsoft 365 Copilot',
  hosts: [
    'm365.cloud.microsoft',
    'copilot.cloud.microsoft',
    'substrate.office.com',
    'substrate.svc.cloud.microsoft',
  ],
  composer: {
    editor: [
      '#m365-chat-editor-target-element[contenteditable="true"]',
      'span[role="combobox"][data-lexical-editor="true"]',
    ],
    send: ['button.fai-SendButton', 'button[type="submit"][aria-label="Send"]'],
    answer: ['[data-testid="markdown-reply"]', '[data-testid="chatQuestion"]'],
  },
  conversation: '/chat/conversation/([\\w-]{8,})',
  requests: [
    {
      role: 'prompt',
      method: 'SEND',
      path: '^/m365Copilot/Chathub/',
      text: ['/*→/arguments/*/message/text', '/arguments/*/message/text'],
    },
    { role: 'upload', method: 'POST', path: '^/m365Copilot/UploadFile$', text: ['/FileBase64'] },
  ],
  account: {
    url: '^wss://[^/]+/m365Copilot/Chathub/[^/@]{1,100}@([0-9a-f-]{36})(?:[/?]|$)',
    // The tenant of all Microsoft accounts that are nobody's but the person's.
    personal: ['9188040d-6c67-4c5b-b112-36a304b66dad'],
    corporate: [],
    otherwise: 'corporate',
  },
  evidence: [
    'Tenant of personal accounts: Microsoft identity platform, ID token claims reference, `tid`, read 2026-11-22',
    'Socket address, records and the rule that two of them go in one call: an open client of 2026, read 2026-11-22',
    'Editor selectors: shipping interceptors of 2026, read 2026-11-22',
  ],
};
