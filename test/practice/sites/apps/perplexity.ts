import type { Update } from '../chat.ts';
import { lexicalEditor } from '../kit/lexical-editor.ts';
import { postJson } from '../kit/post-json.ts';
import { startChat, type Message } from '../kit/start-chat.ts';
import { pick, pickList, pickText } from '../pick.ts';
import { serverEvents } from '../sse.ts';

const VERSION = '2.18';

/** Applies the patches of one answer block. */
function patched(chunks: readonly string[], patch: unknown): readonly string[] {
  const path = pickText(patch, 'path');
  if (path === '') return pickList(patch, 'value', 'chunks').map(String);
  const index = Number(path.replace('/chunks/', ''));
  if (index !== chunks.length) throw new RangeError('a chunk at the wrong place');
  return [...chunks, pickText(patch, 'value')];
}

async function show(response: Response, update: Update): Promise<void> {
  let chunks: readonly string[] = [];
  for await (const { event, data } of serverEvents(response)) {
    if (event === 'end_of_stream') return;
    const [block] = pickList(JSON.parse(data), 'blocks');
    for (const patch of pickList(block, 'diff_block', 'patches')) chunks = patched(chunks, patch);
    const whole = pick(block, 'markdown_block', 'answer');
    update({ text: typeof whole === 'string' ? whole : chunks.join('') });
  }
}

async function ask(
  { text, files, conversation }: Message,
  update: Update,
  signal: AbortSignal,
): Promise<void> {
  const params = {
    attachments: files,
    dsl_query: text,
    mode: 'copilot',
    model_preference: 'turbo',
    search_focus: 'internet',
    sources: ['web'],
    frontend_uuid: conversation,
    query_source: 'home',
    prompt_source: 'user',
    is_incognito: false,
    use_schematized_api: true,
    send_back_text_in_streaming_api: false,
    language: navigator.language,
    version: VERSION,
  };
  const headers = { accept: 'text/event-stream' };
  await show(
    await postJson('/rest/sse/perplexity_ask', { query_str: text, params }, signal, headers),
    update,
  );
}

/** Every pause in typing sends the whole text to the suggestions. */
function typing(text: string): void {
  const url = `/rest/autosuggest/list-autosuggest?version=${VERSION}&source=default`;
  // A suggestion that does not come is nobody's concern.
  postJson(url, { query: text, has_web: true }).catch(() => undefined);
}

async function upload(file: File): Promise<string> {
  const about = { filename: file.name, content_type: file.type, file_size: file.size };
  const made = await postJson(`/rest/uploads/batch_create_upload_urls?version=${VERSION}`, {
    files: { file: about },
  });
  const place = pick(await made.json(), 'results', 'file');
  const bucket = pickText(place, 's3_bucket_url');
  const key = pickText(place, 'fields', 'key');
  const form = new FormData();
  form.append('key', key);
  form.append('file', file);
  const stored = await fetch(bucket, { method: 'POST', body: form });
  if (!stored.ok) throw new Error('The file was refused.');
  return `${bucket}${key}`;
}

await startChat({
  editor: lexicalEditor({ id: 'ask-input', 'aria-label': 'Ask anything…' }),
  send: { attributes: { type: 'submit', 'data-testid': 'submit-button', 'aria-label': 'Submit' } },
  user: { attributes: { 'data-testid': 'user-query' } },
  answer: { attributes: { class: 'prose', id: 'markdown-content' } },
  path: (id) => `/search/${id}`,
  ask,
  typing,
  upload,
});
