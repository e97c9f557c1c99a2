import { isHostOf, type AiApp } from './app.ts';
import { agentforce } from './agentforce.ts';
import { aiStudio } from './ai-studio.ts';
import { characterAi } from './character-ai.ts';
import { chatgpt } from './chatgpt.ts';
import { claude } from './claude.ts';
import { copilot } from './copilot.ts';
import { deepseek } from './deepseek.ts';
import { gemini } from './gemini.ts';
import { githubCopilot } from './github-copilot.ts';
import { grok } from './grok.ts';
import { grokX } from './grok-x.ts';
import { huggingchat } from './huggingchat.ts';
import { m365Copilot } from './m365-copilot.ts';
import { metaAi } from './meta-ai.ts';
import { mistral } from './mistral.ts';
import { notebooklm } from './notebooklm.ts';
import { notion } from './notion.ts';
import { perplexity } from './perplexity.ts';
import { poe } from './poe.ts';
import { securityCopilot } from './security-copilot.ts';
import { workspaceGemini } from './workspace-gemini.ts';
import { you } from './you.ts';

/** Every AI app Promptweir knows by name: one file, one line here, one practice site. */
export const APPS: readonly AiApp[] = [
  chatgpt,
  claude,
  gemini,
  copilot,
  m365Copilot,
  githubCopilot,
  securityCopilot,
  perplexity,
  deepseek,
  mistral,
  grok,
  grokX,
  metaAi,
  poe,
  huggingchat,
  you,
  characterAi,
  notion,
  agentforce,
  aiStudio,
  notebooklm,
  workspaceGemini,
];

/** The app that answers at a host name, if it is one we know. */
export function appAt(host: string): AiApp | undefined {
  return APPS.find((app) => isHostOf(app, host));
}
