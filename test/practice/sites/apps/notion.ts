import type { Update } from '../chat.ts';
import { lines } from '../kit/lines.ts';
import { plainEditor } from '../kit/plain-editor.ts';
import { postJson } from '../kit/post-json.ts';
import { startChat, type Message } from '../kit/start-chat.ts';
import { pick, pickList, pickText } from '../pick.ts';

const SPACE = '3f2b1c0d-8e7f-4a6b-9c5d-1e0f2a3b4c5d';
const transcript: object[] = [{ type: 'config', value: { type: 'workflow', model: 'practice' } }];

async function ask(
  { text, conversation, isFirst }: Message,
  update: Update,
  signal: AbortSignal,
): Promise<void> {
  transcript.push({ type: 'user', value: [[text]], userId: 'practice' });
  const body = {
    traceId: crypto.randomUUID(),
    spaceId: SPACE,
    threadId: conversation,
    transcript,
    createThread: isFirst,
    threadType: 'workflow',
    asPatchResponse: true,
    isPartialTranscript: false,
  };
  const headers = { 'x-notion-space-id': SPACE };
  let shown = '';
  for await (const line of lines(
    await postJson('/api/v3/runInferenceTranscript', body, signal, headers),
  )) {
    for (const patch of pickList(JSON.parse(line), 'v')) {
      const added = pick(patch, 'v');
      shown += typeof added === 'string' ? added : pickText(added, 'value', 0, 'content');
      update({ text: shown });
    }
  }
  transcript.push({ type: 'agent-inference', value: [{ type: 'text', content: shown }] });
}

await startChat({
  editor: plainEditor({ 'data-content-editable-leaf': 'true', 'aria-label': 'Ask anything' }),
  send: {
    tag: 'div',
    attributes: { role: 'button', tabindex: '0', 'aria-label': 'Submit AI message' },
  },
  user: { attributes: { 'data-agent-chat-user-step-id': '1' } },
  answer: { attributes: { class: 'autolayout-col' } },
  path: (id) => `/ai/chat/${id}`,
  ask,
});
