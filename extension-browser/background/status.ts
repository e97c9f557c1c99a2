import browser, { type Runtime } from 'webextension-polyfill';
import type { ErrorCode } from '../../shared/errors.ts';
import type { Outbox } from '../../shared/event/outbox.ts';
import type { ReadyPolicy } from '../../shared/inspect.ts';
import { ruleWords } from '../../shared/policy/rule-words.ts';
import { canBlock } from './backstop.ts';
import type { Conversations } from './conversations.ts';
import type { Delivery } from './delivery.ts';
import type { Identity } from './identity.ts';
import type { Ledger } from './ledger.ts';
import { FromPage, type Done, type Status } from './messages.ts';
import { language, titleOf } from './person.ts';
import type { RefusedPolicy } from './policy-sync.ts';

export interface StatusParts {
  readonly policy: () => ReadyPolicy;
  readonly refusal: () => RefusedPolicy | undefined;
  readonly isManaged: () => boolean;
  readonly conversations: Conversations;
  readonly identity: Identity;
  readonly ledger: Ledger;
  readonly outbox: Outbox;
  readonly delivery: Delivery;
  readonly enrol: (
    collector: string,
    token: string,
    name: string,
  ) => Promise<{ ok: true } | { ok: false; code: ErrorCode }>;
}

/** Answers the popup and the options page, and nobody else: a content script's message has a page's origin. */
export function servePages(parts: StatusParts): void {
  browser.runtime.onMessage.addListener(
    (raw: unknown, sender: Runtime.MessageSender): Promise<Status | Done> | undefined => {
      const own = browser.runtime.getURL('');
      if (sender.id !== browser.runtime.id || !sender.url?.startsWith(own)) return undefined;
      const message = FromPage.safeParse(raw);
      if (!message.success) return undefined;
      switch (message.data.type) {
        case 'status':
          return statusOf(parts);
        case 'enrol': {
          const { collector, token, name } = message.data;
          return parts.isManaged()
            ? Promise.resolve(outcome({ ok: false, code: 'enrolment-refused' }))
            : parts.enrol(collector, token, name).then(outcome);
        }
        case 'deliver-now':
          return parts.delivery.deliverNow().then(outcome);
      }
    },
  );
}

function outcome(
  result: { readonly ok: true } | { readonly ok: false; readonly code: ErrorCode },
): Done {
  return result.ok ? { ok: true } : { ok: false, code: result.code };
}

async function statusOf(parts: StatusParts): Promise<Status> {
  const { policy } = parts.policy();
  const [enrolment, events, queue, delivery, backstop, [tab]] = await Promise.all([
    parts.identity.enrolment(),
    parts.ledger.recent(),
    parts.outbox.status(),
    parts.delivery.status(),
    canBlock(),
    browser.tabs.query({ active: true, lastFocusedWindow: true }),
  ]);
  const replaced = parts.conversations.replacedIn(tab?.id);
  const refused = parts.refusal();
  return {
    version: browser.runtime.getManifest().version,
    enrolment: enrolment
      ? {
          state: 'enrolled',
          collector: enrolment.collector,
          device: enrolment.device,
          managed: parts.isManaged(),
        }
      : { state: 'none' },
    policy: {
      name: policy.name,
      version: policy.version,
      source: policy.version === 0 ? 'starter' : 'collector',
      ...(refused === undefined ? {} : { refused }),
      rules: policy.rules.map((rule) => {
        const { id, action, mode } = rule;
        const { title, message } = ruleWords(rule, language);
        return { id, title, action, mode, message };
      }),
    },
    health: { backstop, waiting: queue.waiting, dropped: queue.dropped, ...delivery },
    apps: parts.policy().apps.all.map(({ id, title, hosts }) => ({ id, title, hosts })),
    ...(replaced === undefined ? {} : { replaced }),
    titles: Object.fromEntries(
      events.flatMap(({ labels }) =>
        labels.map(({ detector }) => [detector, titleOf(detector, parts.policy())]),
      ),
    ),
    events,
  };
}
