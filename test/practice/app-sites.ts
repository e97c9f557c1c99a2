import type { AppSite } from './app-site.ts';
import { agentforce } from './apps/agentforce.ts';
import { aiStudio } from './apps/ai-studio.ts';
import { characterAi } from './apps/character-ai.ts';
import { chatgpt } from './apps/chatgpt.ts';
import { claude } from './apps/claude.ts';
import { copilot } from './apps/copilot.ts';
import { deepseek } from './apps/deepseek.ts';
import { gemini } from './apps/gemini.ts';
import { githubCopilot } from './apps/github-copilot.ts';
import { grokX } from './apps/grok-x.ts';
import { grok } from './apps/grok.ts';
import { huggingchat } from './apps/huggingchat.ts';
import { m365Copilot } from './apps/m365-copilot.ts';
import { metaAi } from './apps/meta-ai.ts';
import { mistral } from './apps/mistral.ts';
import { notebooklm } from './apps/notebooklm.ts';
import { notion } from './apps/notion.ts';
import { perplexity } from './apps/perplexity.ts';
import { poe } from './apps/poe.ts';
import { securityCopilot } from './apps/security-copilot.ts';
import { workspaceGemini } from './apps/workspace-gemini.ts';
import { you } from './apps/you.ts';

/** Every practice site: one file and one line here. */
export const APP_SITES: readonly AppSite[] = [
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
