import { cutText } from './cut.ts';

function event(data: { readonly type: string }): string {
  return `event: ${data.type}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** The events of an answer in Anthropic's streaming names, with the further ones that claude.ai mixes in. */
export function completionEvents(
  message: string,
  conversation: string,
  text: string,
): readonly string[] {
  const pieces = cutText(text, Math.max(4, text.length / 300));
  const start = { id: message, uuid: message, type: 'message', role: 'assistant', content: [] };
  return [
    { type: 'conversation_ready', conversation_uuid: conversation },
    { type: 'message_start', message: { ...start, model: 'practice', stop_reason: null } },
    { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
    { type: 'ping' },
    ...pieces.map((piece) => ({
      type: 'content_block_delta',
      index: 0,
      delta: { type: 'text_delta', text: piece },
    })),
    { type: 'content_block_stop', index: 0 },
    { type: 'message_delta', delta: { stop_reason: 'end_turn', stop_sequence: null } },
    { type: 'message_limit', message_limit: { type: 'within_limit', remaining: null } },
    { type: 'message_stop' },
  ].map(event);
}
