import * as z from 'zod/mini';
import type { AppSite } from '../app-site.ts';
import { chatRoute } from '../chat-route.ts';
import { cutText } from '../cut.ts';
import { kitPage } from '../kit-page.ts';
import { readJson } from '../read-json.ts';
import { Turns } from '../turns.ts';

const Transcript = z.looseObject({
  spaceId: z.string(),
  threadId: z.string(),
  transcript: z.array(z.looseObject({ type: z.string(), value: z.unknown() })),
});
/** Rich text: pairs of text and formats. */
const RichText = z.array(z.tuple([z.string()], z.unknown()));

function promptOf({ transcript }: z.infer<typeof Transcript>): string {
  const turn = transcript.findLast(({ type }) => type === 'user');
  const text = z.safeParse(RichText, turn?.value);
  return text.success ? text.data.map(([piece]) => piece).join('') : '';
}

function* answerLines(text: string): Generator<string> {
  const line = (value: object): string => `${JSON.stringify(value)}\n`;
  yield line({ type: 'patch-start', data: { s: [{ type: 'config' }] } });
  const [first = '', ...rest] = cutText(text, 12);
  const value = [{ type: 'text', content: first }];
  yield line({ type: 'patch', v: [{ o: 'a', p: '/s/-', v: { type: 'agent-inference', value } }] });
  for (const piece of rest)
    yield line({ type: 'patch', v: [{ o: 'x', p: '/s/1/value/0/content', v: piece }] });
  yield line({ type: 'done' });
}

/** The stand-in for Notion AI: rich text, the whole transcript with each turn, patches line by line. */
export const notion: AppSite = {
  app: 'notion',
  hosts: ['www.notion.so'],
  start: '/ai',
  editor: '[contenteditable][data-content-editable-leaf="true"]',
  send: 'div[role="button"][aria-label="Submit AI message"]',
  submit: /^\/api\/v3\/runInferenceTranscript$/,
  promptIn(body) {
    const turn = readJson(Transcript, body);
    return turn && promptOf(turn);
  },
  open() {
    const turns = new Turns();
    return {
      routes: [
        kitPage({ app: 'notion', paths: /^\/ai(\/chat\/[\w-]+)?$/ }),
        turns.route,
        chatRoute(
          {
            path: /^\/api\/v3\/runInferenceTranscript$/,
            body: Transcript,
            promptOf,
            type: 'application/x-ndjson',
            answer: answerLines,
          },
          turns,
        ),
      ],
    };
  },
};
