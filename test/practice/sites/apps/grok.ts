import type { Update } from '../chat.ts';
import { base64Of } from '../kit/base64-of.ts';
import { lines } from '../kit/lines.ts';
import { postJson } from '../kit/post-json.ts';
import { proseMirrorEditor } from '../kit/prosemirror-editor.ts';
import { startChat, type Message } from '../kit/start-chat.ts';
import { pick, pickText } from '../pick.ts';

let conversationId = '';

async function ask({ text, files }: Message, update: Update, signal: AbortSignal): Promise<void> {
  const isNew = conversationId === '';
  const path = isNew ? 'new' : `${conversationId}/responses`;
  const body = {
    temporary: false,
    modelName: 'grok-4',
    message: text,
    fileAttachments: files,
    imageAttachments: [],
    disableSearch: false,
    toolOverrides: {},
  };
  const response = await postJson(`/rest/app-chat/conversations/${path}`, body, signal);
  let shown = '';
  for await (const line of lines(response)) {
    const result = pick(JSON.parse(line), 'result');
    conversationId = pickText(result, 'conversation', 'conversationId') || conversationId;
    const part = isNew ? pick(result, 'response') : result;
    shown += pickText(part, 'token');
    const whole = pickText(part, 'modelResponse', 'message');
    update({ text: whole || shown });
  }
}

/** A file goes as base64 in JSON. */
async function upload(file: File): Promise<string> {
  const body = { fileName: file.name, fileMimeType: file.type, content: await base64Of(file) };
  const response = await postJson('/rest/app-chat/upload-file', body);
  return pickText(await response.json(), 'fileMetadataId');
}

await startChat({
  editor: proseMirrorEditor({ class: 'tiptap', 'aria-label': 'Ask Grok anything' }),
  send: { attributes: { type: 'submit', 'aria-label': 'Submit' } },
  user: { attributes: { class: 'message-bubble', 'data-role': 'user' } },
  answer: { attributes: { class: 'message-bubble response-content-markdown' } },
  path: (id) => `/c/${id}`,
  ask,
  upload,
});
