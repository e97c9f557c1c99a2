import type { AppSite } from '../app-site.ts';
import { chatgptRoutes } from '../chatgpt-routes.ts';

export const chatgpt: AppSite = {
  app: 'chatgpt',
  hosts: ['chatgpt.com', 'ws.chatgpt.com', 'files.oaiusercontent.com'],
  editor: 'div#prompt-textarea',
  send: 'button[data-testid="send-button"]',
  submit: /^\/backend-api\/f\/conversation$/,
  promptIn: (body) => JSON.parse(body.toString()).messages[0].content.parts.join('\n'),
  open: (now) => ({ routes: chatgptRoutes(now) }),
};
