import type { AppSite } from '../app-site.ts';
import { CompletionBody } from '../claude-body.ts';
import { claudeRoutes } from '../claude-routes.ts';
import { readJson } from '../read-json.ts';

export const claude: AppSite = {
  app: 'claude',
  hosts: ['claude.ai'],
  editor: '[data-testid="chat-input"]',
  send: 'button[data-testid="chat-input-send"]',
  submit: /\/completion$/,
  promptIn: (body) => readJson(CompletionBody, body)?.prompt,
  open: (now) => ({ routes: claudeRoutes(now) }),
};
