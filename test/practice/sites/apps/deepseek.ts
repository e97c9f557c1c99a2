import type { Update } from '../chat.ts';
import { postJson } from '../kit/post-json.ts';
import { startChat, type Message } from '../kit/start-chat.ts';
import { textareaEditor } from '../kit/textarea-editor.ts';
import { uploadForm } from '../kit/upload-form.ts';
import { pickText } from '../pick.ts';
import { serverEvents } from '../sse.ts';

let session = '';

async function ask({ text, files }: Message, update: Update, signal: AbortSignal): Promise<void> {
  if (session === '') {
    const created = await postJson('/api/v0/chat_session/create', { agent: 'chat' }, signal);
    session = pickText(await created.json(), 'data', 'biz_data', 'id');
  }
  const body = {
    chat_session_id: session,
    parent_message_id: null,
    prompt: text,
    ref_file_ids: files,
    thinking_enabled: false,
    search_enabled: false,
  };
  // Proof of work binds the path, not the body.
  const headers = { 'x-ds-pow-response': btoa('{"target_path":"/api/v0/chat/completion"}') };
  const response = await postJson('/api/v0/chat/completion', body, signal, headers);
  let path = '';
  let shown = '';
  for await (const { event, data } of serverEvents(response)) {
    if (event !== 'message') continue;
    const patch: unknown = JSON.parse(data);
    path = pickText(patch, 'p') || path;
    if (path.endsWith('/content')) update({ text: (shown += pickText(patch, 'v')) });
  }
}

await startChat({
  editor: textareaEditor({ placeholder: 'Message DeepSeek' }),
  send: { tag: 'div', attributes: { role: 'button', tabindex: '0', 'aria-label': 'Send' } },
  user: { attributes: { 'data-role': 'user' } },
  answer: { attributes: { class: 'ds-markdown' } },
  path: (id) => `/a/chat/s/${id}`,
  ask,
  upload: async (file) =>
    pickText(await uploadForm('/api/v0/file/upload_file', file), 'data', 'biz_data', 'id'),
});
