import * as z from 'zod/mini';
import type { AppSite, SocketPeer } from '../app-site.ts';
import { cutText } from '../cut.ts';
import { kitPage } from '../kit-page.ts';
import { readJson } from '../read-json.ts';
import { reply } from '../reply.ts';
import { Turns } from '../turns.ts';

const Turn = z.object({
  command: z.literal('create_and_generate_turn'),
  payload: z.looseObject({
    turn: z.looseObject({ candidates: z.array(z.looseObject({ raw_content: z.string() })) }),
  }),
});

const promptOf = ({ payload }: z.infer<typeof Turn>): string =>
  payload.turn.candidates[0]?.raw_content ?? '';

/** The whole text so far with every message. */
function* answerMessages(text: string): Generator<string> {
  let sofar = '';
  const pieces = cutText(text, 40);
  for (const [index, piece] of pieces.entries()) {
    sofar += piece;
    const candidates = [{ raw_content: sofar, is_final: index === pieces.length - 1 }];
    yield JSON.stringify({
      turn: { author: { author_id: 'practice', is_human: false }, candidates },
    });
  }
}

/** The stand-in for Character.AI: snapshots over a WebSocket on another host. */
export const characterAi: AppSite = {
  app: 'character-ai',
  hosts: ['character.ai', 'neo.character.ai'],
  start: '/chat/new',
  editor: 'textarea[placeholder^="Message"]',
  send: 'button[aria-label="Send a message..."]',
  submit: /^\/ws\/$/,
  promptIn(data) {
    const turn = readJson(Turn, data);
    return turn && promptOf(turn);
  },
  open() {
    const turns = new Turns();
    const accept =
      (peer: SocketPeer) =>
      async (data: Buffer): Promise<void> => {
        const turn = readJson(Turn, data);
        if (turn === undefined) return;
        const answer = reply(promptOf(turn));
        turns.add(peer.headers, promptOf(turn), answer);
        await peer.stream(answerMessages(answer));
      };
    return {
      routes: [
        kitPage({
          app: 'character-ai',
          paths: /^\/chat\/[\w-]+$/,
          connect: 'wss://neo.character.ai',
        }),
        turns.route,
      ],
      sockets: [{ path: /^\/ws\/$/, accept }],
    };
  },
};
