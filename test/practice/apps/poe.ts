import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import type { AppSite, SocketPeer } from '../app-site.ts';
import { cutText } from '../cut.ts';
import type { Exchange } from '../exchange.ts';
import { kitPage } from '../kit-page.ts';
import { readJson } from '../read-json.ts';
import { reply } from '../reply.ts';
import { Turns } from '../turns.ts';

const CHANNEL = 'tch1.tch.quora.com';
const FORM_KEY = 'practice';

const Mutation = z.object({
  queryName: z.literal('SendMessageMutation'),
  variables: z.looseObject({ bot: z.string(), query: z.string() }),
  extensions: z.object({ hash: z.string() }),
});

/**
 * Whether the tag fits the body: one that was rewritten on its way is refused. The real tag is an MD5; browsers have none for
 * pages, so this one is a SHA-256.
 */
function isTagged({ headers, body }: Exchange): boolean {
  const tag = createHash('sha256').update(body).update(FORM_KEY).digest('hex');
  return headers['poe-tag-id'] === tag;
}

/** The whole text so far with every message, as JSON in JSON. */
function* answerMessages(text: string): Generator<string> {
  let sofar = '';
  const pieces = cutText(text, 40);
  for (const [index, piece] of pieces.entries()) {
    sofar += piece;
    const state = index === pieces.length - 1 ? 'complete' : 'incomplete';
    const payload = { data: { messageAdded: { text: sofar, state, author: 'bot' } } };
    yield JSON.stringify({
      messages: [JSON.stringify({ message_type: 'subscriptionUpdate', payload })],
    });
  }
}

/** The stand-in for Poe: a tagged GraphQL mutation, and the answer over a WebSocket of another host. */
export const poe: AppSite = {
  app: 'poe',
  hosts: ['poe.com', CHANNEL],
  editor: 'textarea[class*="GrowingTextArea"]',
  send: 'button[data-button-send="true"]',
  submit: /^\/api\/gql_POST$/,
  promptIn: (body) => readJson(Mutation, body)?.variables.query,
  open() {
    const turns = new Turns();
    const listeners = new Set<SocketPeer>();
    async function mutate(exchange: Exchange): Promise<void> {
      const mutation = readJson(Mutation, exchange.body);
      if (mutation === undefined || !isTagged(exchange))
        return exchange.json({ errors: ['invalid'] }, 400);
      const { query } = mutation.variables;
      const text = reply(query);
      turns.add(exchange.headers, query, text);
      exchange.json({ data: { messageEdgeCreate: { status: 'success' } } });
      await Promise.all([...listeners].map((peer) => peer.stream(answerMessages(text))));
    }
    const accept = (peer: SocketPeer) => {
      listeners.add(peer);
      return () => undefined;
    };
    return {
      routes: [
        kitPage({ app: 'poe', paths: /^\/(chat\/[\w-]+)?$/, connect: `wss://${CHANNEL}` }),
        turns.route,
        { method: 'POST', path: /^\/api\/gql_POST$/, answer: mutate },
      ],
      sockets: [{ path: /^\/up\/[\w-]+\/updates$/, accept }],
    };
  },
};
