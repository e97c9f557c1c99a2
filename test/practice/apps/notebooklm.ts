import * as z from 'zod/mini';
import type { AppSite } from '../app-site.ts';
import { cutBytes, cutText } from '../cut.ts';
import type { Exchange } from '../exchange.ts';
import { decode, formRequest, googleFrame, GUARD_LINE } from '../google-frames.ts';
import { kitPage } from '../kit-page.ts';
import { reply } from '../reply.ts';
import { Turns } from '../turns.ts';

const SERVICE = 'google.internal.labs.tailwind.orchestration.v1.LabsTailwindOrchestrationService';

const Outer = z.tuple([z.null(), z.string()]);
/** Sources, question, history, settings, conversation. */
const Inner = z.tuple([z.array(z.unknown()), z.string(), z.unknown(), z.unknown(), z.string()]);

function promptIn(body: Buffer): string | undefined {
  const outer = z.safeParse(Outer, formRequest(body));
  if (!outer.success) return undefined;
  const inner = z.safeParse(Inner, decode(outer.data[1]));
  return inner.success ? inner.data[1] : undefined;
}

/** The whole answer so far with each frame. */
function* answerFrames(text: string): Generator<string> {
  yield GUARD_LINE;
  let sofar = '';
  for (const piece of cutText(text, 40)) {
    sofar += piece;
    yield googleFrame([['wrb.fr', null, JSON.stringify([[sofar, null, ['conversation']]])]]);
  }
  yield googleFrame([['e', 4, null, null, text.length]]);
}

/** The stand-in for NotebookLM: a form whose JSON holds JSON, snapshots in Google's framing. */
export const notebooklm: AppSite = {
  app: 'notebooklm',
  hosts: ['notebooklm.google.com'],
  start: '/notebook/practice',
  editor: 'textarea.query-box-input',
  send: 'button.submit-button',
  submit: /\/GenerateFreeFormStreamed$/,
  promptIn,
  open() {
    const turns = new Turns();
    async function generate(exchange: Exchange): Promise<void> {
      const prompt = promptIn(exchange.body);
      if (prompt === undefined) return exchange.json([null, [3]], 400);
      const text = reply(prompt);
      turns.add(exchange.headers, prompt, text);
      const type = { 'content-type': 'application/json; charset=utf-8' };
      await exchange.stream(type, cutBytes([...answerFrames(text)]));
    }
    return {
      routes: [
        kitPage({ app: 'notebooklm', paths: /^\/notebook\/[\w-]+$/ }),
        turns.route,
        {
          method: 'POST',
          path: new RegExp(`^/_/LabsTailwindUi/data/${SERVICE}/GenerateFreeFormStreamed$`),
          answer: generate,
        },
      ],
    };
  },
};
