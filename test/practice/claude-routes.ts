import { CompletionBody, TitleBody } from './claude-body.ts';
import { ClaudeConversations } from './claude-conversations.ts';
import { claudeUploadRoutes } from './claude-upload-routes.ts';
import { completionEvents } from './completion-events.ts';
import { cutBytes } from './cut.ts';
import type { Exchange } from './exchange.ts';
import { sendPage } from './page.ts';
import { isPersonalAccount } from './practice-account.ts';
import { readJson } from './read-json.ts';
import { reply } from './reply.ts';
import type { Route } from './route.ts';

/** A made-up organisation, in the cookie and in the path of every request. */
export const CLAUDE_ORG = '0b7e4c52-6f1d-4a8e-b3c9-1d2e3f4a5b6c';

const ORGANISATIONS = [
  {
    uuid: CLAUDE_ORG,
    name: 'Northwind Practice',
    capabilities: ['chat', 'raven'],
    raven_type: 'team',
    rate_limit_tier: 'default_raven',
    billing_type: 'stripe_subscription',
  },
];

/** Under the same id, so that the page needs to know nothing of it. */
const PERSONAL_ORGANISATIONS = [
  {
    uuid: CLAUDE_ORG,
    name: 'Robin Vale',
    capabilities: ['chat', 'claude_pro'],
    raven_type: null,
    rate_limit_tier: 'default_claude_pro',
    billing_type: 'stripe_subscription',
  },
];

/** What the model sees of a turn: the prompt and then every attachment's text. */
function promptOf({ prompt, attachments }: CompletionBody): string {
  return [prompt, ...attachments.map(({ extracted_content }) => extracted_content)].join('\n');
}

/** Routes of the stand-in for claude.ai: the requests and answers that captured traffic of 2026 shows. */
export function claudeRoutes(now: () => number): readonly Route[] {
  const conversations = new ClaudeConversations();
  const today = (): string => new Date(now()).toISOString();

  async function complete(exchange: Exchange, conversation: string): Promise<void> {
    const body = readJson(CompletionBody, exchange.body);
    if (body === undefined)
      return exchange.json({ type: 'error', error: { type: 'invalid_request_error' } }, 400);
    const text = reply(promptOf(body));
    conversations.add(conversation, body, text, today());
    const { assistant_message_uuid } = body.turn_message_uuids;
    const events = completionEvents(assistant_message_uuid, conversation, text);
    await exchange.stream({ 'content-type': 'text/event-stream; charset=utf-8' }, cutBytes(events));
  }

  function title(exchange: Exchange, conversation: string): void {
    const body = readJson(TitleBody, exchange.body);
    const title = Array.from(body?.message_content ?? '')
      .slice(0, 40)
      .join('');
    conversations.name(conversation, title, today());
    exchange.json({ title });
  }

  return [
    {
      method: 'GET',
      path: /^\/(new|chat\/[\w-]+)?$/,
      answer: (exchange) =>
        sendPage(exchange, {
          title: 'Practice site for claude.ai',
          bundle: 'claude',
          body: 'claude/body.html',
          trustedTypes: 'ProseMirrorClipboard',
          cookie: `lastActiveOrg=${CLAUDE_ORG}; Path=/; Secure; SameSite=Lax`,
        }),
    },
    {
      method: 'GET',
      path: /^\/api\/organizations$/,
      answer: (exchange) =>
        exchange.json(isPersonalAccount(exchange) ? PERSONAL_ORGANISATIONS : ORGANISATIONS),
    },
    {
      method: 'GET',
      path: /^\/api\/organizations\/[\w-]+\/chat_conversations$/,
      answer: (exchange) => exchange.json(conversations.list()),
    },
    {
      method: 'GET',
      path: /^\/api\/organizations\/[\w-]+\/chat_conversations\/(?<id>[\w-]+)$/,
      answer(exchange, { id = '' }) {
        const found = conversations.get(id);
        if (found === undefined) exchange.json({ type: 'error' }, 404);
        else exchange.json(found);
      },
    },
    {
      method: 'POST',
      path: /^\/api\/organizations\/[\w-]+\/chat_conversations\/(?<id>[\w-]+)\/completion$/,
      answer: (exchange, { id = '' }) => complete(exchange, id),
    },
    {
      method: 'POST',
      path: /^\/api\/organizations\/[\w-]+\/chat_conversations\/(?<id>[\w-]+)\/title$/,
      answer: (exchange, { id = '' }) => title(exchange, id),
    },
    {
      method: 'POST',
      path: /^\/api\/event_logging\/batch$/,
      answer: (exchange) => exchange.json({ accepted: true }, 202),
    },
    ...claudeUploadRoutes(),
  ];
}
