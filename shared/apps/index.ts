import type { AiApp } from './app.ts';
import { chatgpt } from './chatgpt.ts';
import { claude } from './claude.ts';
import { copilot } from './copilot.ts';
import { gemini } from './gemini.ts';
import { perplexity } from './perplexity.ts';

/** Every AI app Promptweir knows by name: one file, one line here, one practice site. */
export const APPS: readonly AiApp[] = [chatgpt, claude, gemini, copilot, perplexity];

/** The app that answers at a host name, if it is one we know. */
export function appAt(host: string): AiApp | undefined {
  return APPS.find((app) => app.hosts.includes(host));
}
