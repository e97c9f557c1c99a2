import type { Update } from '../chat.ts';
import { startChat, type Message } from '../kit/start-chat.ts';
import { textareaEditor } from '../kit/textarea-editor.ts';
import { pickList, pickText } from '../pick.ts';

const SERVICE =
  'https://alkalimakersuite-pa.clients6.google.com/$rpc/google.internal.alkali.applications.makersuite.v1.MakerSuiteService';

type Turn = readonly [readonly (readonly [null, string])[], 'user' | 'model'];
let said: readonly Turn[] = [];

/** Posts by XMLHttpRequest and resolves with the whole answer. */
function post(method: string, body: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${SERVICE}/${method}`);
    request.setRequestHeader('content-type', 'application/json+protobuf');
    request.addEventListener('load', () => {
      if (request.status === 200) resolve(JSON.parse(request.responseText));
      else reject(new Error('The request was refused.'));
    });
    request.addEventListener('error', () => reject(new Error('The request was stopped.')));
    request.send(JSON.stringify(body));
  });
}

async function signature(turns: readonly Turn[]): Promise<string> {
  const text = turns.flatMap(([parts]) => parts.map(([, piece]) => piece)).join('');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `!${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

async function ask({ text }: Message, update: Update): Promise<void> {
  said = [...said, [[[null, text]], 'user']];
  const body = [
    'models/practice',
    said,
    null,
    [null, null, null, 65_536, 0.9],
    await signature(said),
    null,
    null,
  ];
  const [chunks] = pickList(await post('GenerateContent', body));
  const answer = pickList(chunks)
    .map((chunk) => pickText(chunk, 0, 0, 0, 0, 0, 1))
    .join('');
  update({ text: answer });
  said = [...said, [[[null, answer]], 'model']];
}

/** The tokens of what is being written are counted by the service. */
function typing(text: string): void {
  // A count that does not come is nobody's concern.
  post('CountTokens', ['models/practice', [[[[null, text]], 'user']]]).catch(() => undefined);
}

const inElement = (place: HTMLElement): HTMLElement => {
  const element = document.createElement('ms-autosize-textarea');
  place.append(element);
  return element;
};
const area = textareaEditor({ 'aria-label': 'Enter a prompt' });

await startChat({
  editor: (place, events) => area(inElement(place), events),
  send: { attributes: { type: 'submit', class: 'run-button', 'aria-label': 'Run' } },
  user: { tag: 'ms-chat-turn', attributes: { 'data-turn-role': 'User' } },
  answer: { tag: 'ms-text-chunk', attributes: {} },
  path: (id) => `/prompts/${id}`,
  ask,
  typing,
});
