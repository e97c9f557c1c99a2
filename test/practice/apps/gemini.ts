import type { AppSite } from '../app-site.ts';
import { readTurn } from '../gemini-body.ts';
import { geminiRoutes } from '../gemini-routes.ts';

export const gemini: AppSite = {
  app: 'gemini',
  hosts: ['gemini.google.com', 'push.clients6.google.com'],
  editor: 'div.ql-editor',
  send: 'button.send-button',
  submit: /StreamGenerate$/,
  promptIn: (body) => readTurn(body)?.prompt,
  open: (now) => ({ routes: geminiRoutes(now) }),
};
