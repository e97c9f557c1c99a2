import { randomUUID } from 'node:crypto';
import { ConversationBody, textOf } from './chatgpt-body.ts';
import { ChatgptConversations } from './chatgpt-conversations.ts';
import { chatgptUploadRoutes } from './chatgpt-upload-routes.ts';
import { cutBytes } from './cut.ts';
import { deltaEvents } from './delta-v1.ts';
import type { Exchange } from './exchange.ts';
import { sendPage } from './page.ts';
import { isPersonalAccount } from './practice-account.ts';
import { readJson } from './read-json.ts';
import { reply } from './reply.ts';
import type { Route } from './route.ts';

/** A made-up member of a made-up workspace. */
const SESSION = {
  user: { id: 'user-practice', name: 'Robin Vale', email: 'robin.vale@northwind.example' },
  account: {
    id: '5d0f2c1e-8a4b-4f6e-9c3d-2b1a0e9f8d7c',
    planType: 'team',
    structure: 'workspace',
    organizationId: 'org-practice',
  },
  expires: '2030-01-01T00:00:00.000Z',
};

/** The same person, signed in to an account of their own. */
const PERSONAL_SESSION = {
  ...SESSION,
  account: {
    ...SESSION.account,
    id: 'b3a9f6d0-71c2-4e58-a4b7-6c0d9e1f2a35',
    planType: 'plus',
    structure: 'personal',
    organizationId: null,
  },
};

function page(exchange: Exchange): Promise<void> {
  return sendPage(exchange, {
    title: 'Practice site for chatgpt.com',
    bundle: 'chatgpt',
    body: 'chatgpt/body.html',
    // prosemirror-view makes this policy of its own to read pasted HTML.
    trustedTypes: 'ProseMirrorClipboard',
    connect: 'https://files.oaiusercontent.com wss://ws.chatgpt.com',
  });
}

/** Routes of the stand-in for chatgpt.com: the requests and answers that captured traffic of 2026 shows. */
export function chatgptRoutes(now: () => number): readonly Route[] {
  const conversations = new ChatgptConversations();

  async function converse(exchange: Exchange): Promise<void> {
    const body = readJson(ConversationBody, exchange.body);
    if (body === undefined) return exchange.json({ detail: 'Unprocessable' }, 422);
    const conversation = body.conversation_id ?? randomUUID();
    const text = reply(body.messages.map(textOf).join('\n'));
    const answer = { id: randomUUID(), text, at: now() / 1000 };
    conversations.add(conversation, body, answer);
    const events = deltaEvents({ conversation, message: answer.id, text, at: answer.at });
    await exchange.stream({ 'content-type': 'text/event-stream; charset=utf-8' }, cutBytes(events));
  }

  return [
    { method: 'GET', path: /^\/(c\/[\w-]+)?$/, answer: page },
    { method: 'POST', path: /^\/backend-api\/f\/conversation$/, answer: converse },
    {
      method: 'POST',
      path: /^\/backend-api\/f\/conversation\/prepare$/,
      answer: (exchange) => exchange.json({ status: 'ok', conduit_token: randomUUID() }),
    },
    {
      method: 'POST',
      path: /^\/backend-api\/conversation\/experimental\/generate_autocompletions$/,
      answer: (exchange) => exchange.json({ suggestions: [] }),
    },
    {
      method: 'POST',
      path: /^\/backend-api\/sentinel\/chat-requirements\/(prepare|finalize)$/,
      answer: (exchange) => exchange.json({ token: randomUUID(), persona: 'practice' }),
    },
    {
      method: 'GET',
      path: /^\/backend-api\/conversations$/,
      answer(exchange) {
        const items = conversations
          .list()
          .map(({ id, title, create_time }) => ({ id, title, create_time }));
        exchange.json({ items, total: items.length, limit: 28, offset: 0 });
      },
    },
    {
      method: 'GET',
      path: /^\/backend-api\/conversation\/(?<id>[\w-]+)$/,
      answer(exchange, { id = '' }) {
        const found = conversations.get(id);
        if (found === undefined) exchange.json({ detail: 'conversation_not_found' }, 404);
        else exchange.json({ ...found, conversation_id: id });
      },
    },
    {
      method: 'GET',
      path: /^\/api\/auth\/session$/,
      answer: (exchange) => exchange.json(isPersonalAccount(exchange) ? PERSONAL_SESSION : SESSION),
    },
    {
      method: 'POST',
      path: /^\/ces\/v1\/t$/,
      answer: (exchange) => exchange.json({ success: true }),
    },
    ...chatgptUploadRoutes(),
  ];
}
