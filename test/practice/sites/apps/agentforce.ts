import type { Update } from '../chat.ts';
import { postJson } from '../kit/post-json.ts';
import { startChat, type Message } from '../kit/start-chat.ts';
import { textareaEditor } from '../kit/textarea-editor.ts';
import { pickText } from '../pick.ts';
import { serverEvents } from '../sse.ts';

const API = 'https://api.salesforce.com/einstein/ai-agent/v1';
let session = '';
let sequenceId = 0;

async function ask({ text }: Message, update: Update, signal: AbortSignal): Promise<void> {
  if (session === '') {
    const body = {
      externalSessionKey: crypto.randomUUID(),
      instanceConfig: { endpoint: location.origin },
      streamingCapabilities: { chunkTypes: ['Text'] },
      bypassUser: true,
    };
    const made = await postJson(`${API}/agents/practice/sessions`, body, signal);
    session = pickText(await made.json(), 'sessionId');
  }
  sequenceId += 1;
  const body = { message: { sequenceId, type: 'Text', text }, variables: [] };
  const url = `${API}/sessions/${session}/messages/stream`;
  let shown = '';
  for await (const { event, data } of serverEvents(await postJson(url, body, signal))) {
    const piece = pickText(JSON.parse(data), 'message', 'message');
    if (event === 'TEXT_CHUNK') shown += piece;
    if (event === 'INFORM') shown = piece;
    update({ text: shown });
  }
}

await startChat({
  editor: textareaEditor({ 'aria-label': 'Describe your task or ask a question' }),
  send: { attributes: { type: 'submit', title: 'Send' } },
  user: { attributes: { 'data-role': 'user' } },
  answer: { attributes: { 'data-role': 'agent' } },
  path: (id) => `/agent/${id}`,
  ask,
});
