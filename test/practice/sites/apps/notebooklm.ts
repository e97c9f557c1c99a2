import type { Update } from '../chat.ts';
import { framedValues } from '../gemini/framed-values.ts';
import { startChat, type Message } from '../kit/start-chat.ts';
import { textareaEditor } from '../kit/textarea-editor.ts';
import { pickList, pickText } from '../pick.ts';

const PATH =
  '/_/LabsTailwindUi/data/google.internal.labs.tailwind.orchestration.v1.LabsTailwindOrchestrationService/GenerateFreeFormStreamed';

/** Questions and answers so far; all of them go with each question. */
let said: readonly (readonly [string, null, 1 | 2])[] = [];

async function ask(
  { text, conversation }: Message,
  update: Update,
  signal: AbortSignal,
): Promise<void> {
  const inner = [[[['source']]], text, said, [2, null, [1]], conversation];
  const form = new URLSearchParams({
    'f.req': JSON.stringify([null, JSON.stringify(inner)]),
    at: 'practice',
  });
  const query = new URLSearchParams({ bl: 'boq_practice', _reqid: '100000', rt: 'c' });
  const response = await fetch(`${PATH}?${query}`, { method: 'POST', body: form, signal });
  if (!response.ok) throw new Error('The question was refused.');
  let shown = '';
  for (const frame of framedValues()(await response.text())) {
    const part = pickText(
      pickList(frame).find((each) => pickText(each, 0) === 'wrb.fr'),
      2,
    );
    if (part !== '') update({ text: (shown = pickText(JSON.parse(part), 0, 0)) });
  }
  said = [[shown, null, 2], [text, null, 1], ...said];
}

await startChat({
  editor: textareaEditor({ class: 'query-box-input', 'aria-label': 'Query box' }),
  send: { attributes: { type: 'submit', class: 'submit-button', 'aria-label': 'Submit' } },
  user: { attributes: { class: 'from-user-container' } },
  answer: { attributes: { class: 'to-user-container' } },
  path: (id) => `/notebook/${id}`,
  ask,
});
