import type { AppSite } from '../app-site.ts';
import { claudeRoutes } from '../claude-routes.ts';

export const claude: AppSite = {
  app: 'claude',
  hosts: ['claude.ai'],
  editor: '[data-testid="chat-input"]',
  send: 'button[data-testid="chat-input-send"]',
  submit: /\/completion$/,
  promptIn: (body) => JSON.parse(body.toString()).prompt,
  open: (now) => ({ routes: claudeRoutes(now) }),
};
