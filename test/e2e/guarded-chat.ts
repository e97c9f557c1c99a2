import type { Page } from 'playwright';
import type { UsageEvent } from '../../shared/event/usage-event.ts';
import { openChat, promptsIn } from '../harness/practice-site.ts';
import type { AppSite } from '../practice/app-site.ts';
import { APP_SITES } from '../practice/app-sites.ts';
import { seenText } from '../harness/seen-text.ts';
import { startStack, type Stack, type StackOptions } from '../harness/stack.ts';
import { until } from '../harness/until.ts';

/** A running stack with one chat open, and the questions tests ask about it. */
export interface GuardedChat {
  readonly stack: Stack;
  readonly page: Page;
  readonly site: AppSite;
  /** Opens a new chat on a site and forgets what was recorded before. */
  open(app?: string): Promise<void>;
  /** Waits until the person sees something. */
  sees(text: string): Promise<string>;
  /** Waits until the server has this many prompts. */
  prompts(count: number): Promise<readonly string[]>;
  /** Waits for the events of prompts that the collector gets after `open`. */
  events(count: number): Promise<readonly UsageEvent[]>;
}

export async function guardedChat(options: StackOptions = {}): Promise<GuardedChat> {
  const stack = await startStack(options);
  const page = await stack.browser.context.newPage();
  let opened = 0;
  const chat = {
    stack,
    page,
    site: site('chatgpt'),
    open: async (app = 'chatgpt') => {
      chat.site = site(app);
      stack.sites.clear();
      opened = Date.now();
      await openChat(page, chat.site);
    },
    sees: (text: string) =>
      until(`to see ${text}`, async () => {
        const seen = await seenText(page);
        return seen.includes(text) && seen;
      }),
    prompts: (count: number) =>
      until(`${count} prompts`, () => {
        const prompts = promptsIn(chat.site, stack.sites.received.all);
        return prompts.length >= count && prompts;
      }),
    events: (count: number) =>
      until(`${count} events`, async () => {
        const events = (await stack.events()).filter(
          ({ time, role }) => role === 'prompt' && time > opened,
        );
        return events.length >= count && events;
      }),
  };
  return chat;
}

function site(app: string): AppSite {
  const found = APP_SITES.find((one) => one.app === app);
  if (!found) throw new Error(`There is no practice site for ${app}.`);
  return found;
}
