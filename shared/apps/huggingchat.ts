import type { AiApp } from './app.ts';

/** HuggingChat, part of a site that is much more. */
export const huggingchat: AiApp = {
  id: 'huggingchat',
  title: 'HuggingChat',
  hosts: ['huggingface.co'],
  pages: '^/chat(/|$)',
  composer: {
    editor: ['textarea[placeholder="Ask anything"]'],
    send: ['button[aria-label="Send message"]'],
    answer: ['[data-message-role]', '.prose'],
  },
  conversation: '/chat/conversation/([\\w-]{8,})',
  requests: [
    {
      role: 'prompt',
      method: 'POST',
      path: '^/chat/conversation/[\\w-]+$',
      text: ['/data→/inputs'],
    },
    { role: 'prompt', method: 'POST', path: '^/chat/conversation$', text: ['/preprompt'] },
  ],
  evidence: ["The vendor's own source, commit of 2026-08-21, read 2026-11-22"],
};
