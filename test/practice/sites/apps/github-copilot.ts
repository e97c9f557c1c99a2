import type { Update } from '../chat.ts';
import { postJson } from '../kit/post-json.ts';
import { practiceAccount } from '../kit/practice-account.ts';
import { startChat, type Message } from '../kit/start-chat.ts';
import { textareaEditor } from '../kit/textarea-editor.ts';
import { pickText } from '../pick.ts';
import { serverEvents } from '../sse.ts';

const PLAN = practiceAccount() === 'corporate' ? 'business' : 'individual';
const API = `https://api.${PLAN}.githubcopilot.com/github/chat/threads`;
let thread = '';

async function ask({ text }: Message, update: Update, signal: AbortSignal): Promise<void> {
  if (thread === '') {
    await postJson('/github-copilot/chat/token', {}, signal);
    thread = pickText(await (await postJson(API, {}, signal)).json(), 'thread_id');
  }
  const body = {
    responseMessageID: crypto.randomUUID(),
    parentMessageID: '',
    content: text,
    intent: 'conversation',
    mode: 'immersive',
    model: 'practice',
    currentURL: location.href,
    references: [],
    context: [],
    confirmations: [],
    customInstructions: [],
    mediaContent: [],
    skillOptions: { deepCodeSearch: false },
    streaming: true,
  };
  const response = await postJson(`${API}/${thread}/messages`, body, signal, {
    authorization: 'GitHub-Bearer practice',
  });
  let shown = '';
  for await (const { data } of serverEvents(response))
    update({ text: (shown += pickText(JSON.parse(data), 'body')) });
}

await startChat({
  editor: textareaEditor({ id: 'copilot-chat-textarea', placeholder: 'Ask anything' }),
  send: { attributes: { type: 'submit', 'aria-label': 'Send now' } },
  user: { attributes: { class: 'UserMessage-module__container' } },
  answer: { attributes: { class: 'ChatMessage-module__content' } },
  path: (id) => `/copilot/c/${id}`,
  ask,
});
