import type { Channel } from '../../shared/event/usage-event.ts';
import type { Verdict } from '../background/messages.ts';
import type { BackgroundLink, NoVerdict } from './background-link.ts';
import { askUser } from './ui/dialog.ts';
import { failureBanner, quietBanner } from './ui/banner-texts.ts';
import { showBanner } from './ui/banner.ts';
import type { Subject } from '../words/in-page.ts';

/** What a verdict is about. */
export interface Matter {
  readonly subject: Subject;
  readonly channel: Channel;
  /** Title of the app. */
  readonly app: string;
}

/** Where a text stands after the user was asked: it may go, it stays, or the question must be put again. */
export type Settled = 'go' | 'stop' | 'again';

/**
 * Acts on a verdict as far as a person is concerned: asks for a choice or a reason, says what was stopped. After `again` the
 * background knows the user's answer, and the same question gets a verdict that takes it into account.
 */
export async function settle(
  verdict: Verdict | NoVerdict,
  { subject, channel, app }: Matter,
  link: BackgroundLink,
): Promise<Settled> {
  if (verdict.type === 'none') {
    if (!verdict.allow) showBanner(failureBanner(verdict.code));
    link.tell({
      type: 'failed',
      code: verdict.code,
      channel,
      outcome: verdict.allow ? 'sent' : 'stopped',
    });
    return verdict.allow ? 'go' : 'stop';
  }
  const { action, event } = verdict;
  switch (action) {
    case 'allow':
    case 'log':
    case 'redact':
      if (verdict.quiet === true && verdict.replacement === undefined) showBanner(quietBanner(app));
      return 'go';
    case 'block':
      // What a page does by itself in the background is stopped and recorded, but is no reason to disturb anyone.
      if (isOfTheUser(verdict)) explain(verdict, subject, app, link);
      return 'stop';
    case 'warn':
    case 'justify': {
      const events = event === undefined ? [] : [event];
      return (await askAbout({ ...verdict, action }, events, { subject, app }, link))
        ? 'again'
        : 'stop';
    }
  }
}

/** Puts a question to the user and reports the answer for each event it is about. Resolves to whether it may go. */
export async function askAbout(
  {
    action,
    findings,
    reasons,
    replacement,
    offered,
  }: Verdict & { readonly action: 'warn' | 'justify' },
  events: readonly string[],
  { subject, app }: Omit<Matter, 'channel'>,
  link: BackgroundLink,
): Promise<boolean> {
  const alsoRedacted = replacement !== undefined;
  const view = { action, app, subject, findings, reasons, alsoRedacted, offered };
  const { choice, ...told } = await askUser(view);
  const outcome = choice === 'send' ? 'overridden' : 'stopped';
  for (const event of events) link.tell({ type: 'report', event, outcome, ...told });
  return choice === 'send';
}

/** Apps try a refused request again by themselves, some of them for ever. */
const REPEAT_MS = 10_000;
let explained = { what: '', until: 0 };

/** Says what was stopped and why, once. */
function explain(verdict: Verdict, subject: Subject, app: string, link: BackgroundLink): void {
  const { failure, findings, reasons, event } = verdict;
  const what = JSON.stringify([subject, failure, findings, reasons]);
  const isRepeat = explained.what === what && explained.until > Date.now() && subject === 'request';
  explained = { what, until: Date.now() + REPEAT_MS };
  if (isRepeat) return;
  if (failure !== undefined) {
    showBanner(failureBanner(failure));
    return;
  }
  const view = { action: 'block', app, subject, findings, reasons, alsoRedacted: false } as const;
  void askUser(view).then(({ feedback }) => {
    if (event !== undefined && feedback !== undefined)
      link.tell({ type: 'report', event, outcome: 'stopped', feedback });
  });
}

/** Whether the user did this: their prompt or their file, not the page's own traffic. */
export function isOfTheUser({ role }: Verdict): boolean {
  return role === 'prompt' || role === 'upload';
}
