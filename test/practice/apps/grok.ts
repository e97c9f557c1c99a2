import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import type { AppSite } from '../app-site.ts';
import { chatRoute } from '../chat-route.ts';
import { cutText } from '../cut.ts';
import { kitPage } from '../kit-page.ts';
import { readJson } from '../read-json.ts';
import { Turns } from '../turns.ts';

const Turn = z.looseObject({
  message: z.string(),
  modelName: z.string(),
  fileAttachments: z.array(z.string()),
});

const line = (result: object): string => `${JSON.stringify({ result })}\n`;

/** Tokens one a line, then the whole message; a new conversation wraps each in `response` and names itself first. */
function* answerLines(text: string, isNew: boolean): Generator<string> {
  const wrap = (part: object): string => line(isNew ? { response: part } : part);
  if (isNew) yield line({ conversation: { conversationId: randomUUID() } });
  for (const token of cutText(text, 12))
    yield wrap({ token, isThinking: false, messageTag: 'final' });
  yield wrap({ modelResponse: { responseId: randomUUID(), message: text } });
}

/** The stand-in for grok.com. */
export const grok: AppSite = {
  app: 'grok',
  hosts: ['grok.com'],
  editor: 'div.ProseMirror',
  send: 'button[type="submit"][aria-label="Submit"]',
  submit: /^\/rest\/app-chat\/conversations\/(new|[\w-]+\/responses)$/,
  promptIn: (body) => readJson(Turn, body)?.message,
  open() {
    const turns = new Turns();
    const route = (path: RegExp, isNew: boolean) =>
      chatRoute(
        {
          path,
          body: Turn,
          promptOf: ({ message }) => message,
          type: 'application/json',
          answer: (text) => answerLines(text, isNew),
        },
        turns,
      );
    return {
      routes: [
        kitPage({ app: 'grok', paths: /^\/(c\/[\w-]+)?$/, trustedTypes: 'ProseMirrorClipboard' }),
        turns.route,
        route(/^\/rest\/app-chat\/conversations\/new$/, true),
        route(/^\/rest\/app-chat\/conversations\/[\w-]+\/responses$/, false),
        {
          method: 'POST',
          path: /^\/rest\/app-chat\/upload-file$/,
          answer: (exchange) => exchange.json({ fileMetadataId: randomUUID() }),
        },
      ],
    };
  },
};
