import type { AppSite } from './app-site.ts';
import { chatgpt } from './apps/chatgpt.ts';
import { claude } from './apps/claude.ts';
import { copilot } from './apps/copilot.ts';
import { gemini } from './apps/gemini.ts';
import { perplexity } from './apps/perplexity.ts';

/** Every practice site: one file and one line here. */
export const APP_SITES: readonly AppSite[] = [chatgpt, claude, gemini, copilot, perplexity];
