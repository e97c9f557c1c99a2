import { pickText } from '../pick.ts';

/** Text that goes into the turn under a file's name: long pastes, and what a document was converted to. */
export interface Attachment {
  readonly file_name: string;
  readonly file_type: string;
  readonly file_size: number;
  readonly extracted_content: string;
}

/** One turn as the page is about to send it. */
export interface Message {
  readonly text: string;
  readonly attachments: readonly Attachment[];
  readonly files: readonly string[];
  readonly conversation: string;
  /** Empty for the first turn, which also makes the conversation. */
  readonly parent: string;
}

const ROOT = '00000000-0000-4000-8000-000000000000';
const MODEL = 'claude-practice';

/** The organisation that the cookie names. */
export function organisation(): string {
  return /(?:^|; )lastActiveOrg=([\w-]+)/.exec(document.cookie)?.[1] ?? '';
}

function conversationPath(conversation: string): string {
  return `/api/organizations/${organisation()}/chat_conversations/${conversation}`;
}

/** Sends the turn, as a Request with a string body; the response is the answer's stream. */
export function sendTurn(message: Message, signal: AbortSignal): Promise<Response> {
  const first = { create_conversation_params: { name: '', model: MODEL, is_temporary: false } };
  const body = JSON.stringify({
    prompt: message.text,
    model: MODEL,
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    locale: navigator.language,
    personalized_styles: [
      { type: 'default', key: 'Default', name: 'Normal', prompt: 'Normal\n', isDefault: true },
    ],
    tools: [],
    attachments: message.attachments,
    files: message.files,
    sync_sources: [],
    rendering_mode: 'messages',
    effort: 'low',
    thinking_mode: 'off',
    turn_message_uuids: {
      human_message_uuid: crypto.randomUUID(),
      assistant_message_uuid: crypto.randomUUID(),
    },
    parent_message_uuid: message.parent === '' ? ROOT : message.parent,
    completion_request_id: crypto.randomUUID(),
    ...(message.parent === '' ? first : {}),
  });
  const headers = { 'content-type': 'application/json', accept: 'text/event-stream' };
  const url = `${conversationPath(message.conversation)}/completion`;
  return fetch(new Request(url, { method: 'POST', headers, body, signal }));
}

/** Asks for a title: a second request that carries the first message. */
export async function sendTitle(conversation: string, text: string): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ message_content: text, recent_titles: [] });
  await fetch(`${conversationPath(conversation)}/title`, { method: 'POST', headers, body });
}

/** A trap for a guard: careless telemetry that takes the text along, by XMLHttpRequest. */
export function sendTelemetry(event: string, text: string): void {
  const request = new XMLHttpRequest();
  request.open('POST', '/api/event_logging/batch');
  request.setRequestHeader('content-type', 'application/json');
  const event_data = { event_name: event, length: text.length, composer_text: text };
  request.send(JSON.stringify({ events: [{ event_type: 'ClaudeWebInternalEvent', event_data }] }));
}

async function upload(path: string, file: File): Promise<unknown> {
  const form = new FormData();
  form.append('file', file);
  const response = await fetch(`/api/organizations/${organisation()}/${path}`, {
    method: 'POST',
    body: form,
  });
  if (!response.ok) throw new Error('The file was refused.');
  return response.json();
}

/** Has a document turned into text by the site. */
export async function convert(file: File): Promise<Attachment> {
  const text = pickText(await upload('convert_document', file), 'extracted_content');
  return {
    file_name: file.name,
    file_type: file.type,
    file_size: file.size,
    extracted_content: text,
  };
}

/** Stores any other file and gives its id. */
export async function store(file: File, conversation: string): Promise<string> {
  const path = `conversations/${conversation}/wiggle/upload-file`;
  return pickText(await upload(path, file), 'file_uuid');
}
