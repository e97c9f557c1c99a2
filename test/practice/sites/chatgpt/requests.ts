const JSON_HEADERS = { 'content-type': 'application/json' };

/** A file that a message refers to. */
export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly mime_type: string;
}

/** Where a message goes in its conversation; `conversation` is empty before the first answer. */
export interface Place {
  readonly conversation: string;
  readonly parent: string;
}

function post(path: string, body: unknown, signal?: AbortSignal): Promise<Response> {
  const request = { method: 'POST', headers: JSON_HEADERS, body: JSON.stringify(body) };
  return fetch(path, signal === undefined ? request : { ...request, signal });
}

/** What the page sends while a person is still writing: the draft, whole, to two addresses. */
export async function sendDraft(text: string, place: Place): Promise<void> {
  await Promise.all([
    post('/backend-api/f/conversation/prepare', {
      action: 'next',
      parent_message_id: place.parent,
      model: 'auto',
      client_prepare_state: 'none',
      client_prepare_dispatch: 'debounced',
      client_prepare_source: 'composer_editor_state',
      partial_query: {
        id: crypto.randomUUID(),
        author: { role: 'user' },
        content: { content_type: 'text', parts: [text] },
      },
      supports_buffering: true,
      supported_encodings: ['v1'],
    }),
    post('/backend-api/conversation/experimental/generate_autocompletions', {
      input_text: text,
      num_completions: 3,
    }),
  ]);
}

/** The proof-of-work calls before a turn. They carry no text and are not bound to the body that follows. */
export async function passSentinel(): Promise<void> {
  await post('/backend-api/sentinel/chat-requirements/prepare', { p: 'practice' });
  await post('/backend-api/sentinel/chat-requirements/finalize', { proofofwork: 'practice' });
}

/** Sends the turn; the response is the answer's stream. */
export function sendTurn(
  text: string,
  place: Place,
  attachments: readonly Attachment[],
  signal: AbortSignal,
): Promise<Response> {
  const metadata = { serialization_metadata: { custom_symbol_offsets: [] }, system_hints: [] };
  const body = {
    action: 'next',
    messages: [
      {
        id: crypto.randomUUID(),
        author: { role: 'user' },
        create_time: Date.now() / 1000,
        content: { content_type: 'text', parts: [text] },
        metadata: attachments.length === 0 ? metadata : { ...metadata, attachments },
      },
    ],
    parent_message_id: place.parent,
    model: 'auto',
    conversation_mode: { kind: 'primary_assistant' },
    supported_encodings: ['v1'],
    supports_buffering: true,
    system_hints: [],
  };
  const known = place.conversation === '' ? {} : { conversation_id: place.conversation };
  return post('/backend-api/f/conversation', { ...body, ...known }, signal);
}

/** A trap for a guard: careless telemetry that takes the text along with its length, by a way that no page can wait for. */
export function sendTelemetry(event: string, text: string): void {
  const body = { type: 'track', event, properties: { length: text.length, composer_text: text } };
  navigator.sendBeacon('/ces/v1/t', new Blob([JSON.stringify(body)], { type: 'application/json' }));
}
