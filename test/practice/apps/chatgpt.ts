import type { AppSite } from '../app-site.ts';
import { ConversationBody, textOf } from '../chatgpt-body.ts';
import { chatgptRoutes } from '../chatgpt-routes.ts';
import { readJson } from '../read-json.ts';

export const chatgpt: AppSite = {
  app: 'chatgpt',
  hosts: ['chatgpt.com', 'ws.chatgpt.com', 'files.oaiusercontent.com'],
  editor: 'div#prompt-textarea',
  send: 'button[data-testid="send-button"]',
  submit: /^\/backend-api\/f\/conversation$/,
  promptIn: (body) => readJson(ConversationBody, body)?.messages.map(textOf).join('\n'),
  open: (now) => ({ routes: chatgptRoutes(now) }),
};
