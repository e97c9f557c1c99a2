import { cutText } from './cut.ts';

/** One answer of the ChatGPT stand-in. */
export interface Answer {
  readonly conversation: string;
  readonly message: string;
  readonly text: string;
  /** Seconds since the epoch. */
  readonly at: number;
}

function named(event: string, data: unknown): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

function plain(data: unknown): string {
  return `data: ${JSON.stringify(data)}\n\n`;
}

const TEXT = '/message/content/parts/0';

/** Every tenth piece of text goes as a patch list, after which path and operation have to be said again. */
function textDelta(piece: string, at: number): string {
  const append = { p: TEXT, o: 'append', v: piece };
  if (at % 10 === 9) return named('delta', { p: '', o: 'patch', v: [append] });
  return named('delta', at % 10 === 0 ? append : { v: piece });
}

/**
 * The events of an answer in ChatGPT's v1 delta encoding (captured traffic of 2026): `c` channel, `p` path, `o` operation, `v`
 * value, where a missing one of the first three means the last one again.
 */
export function deltaEvents({ conversation, message, text, at }: Answer): readonly string[] {
  const pieces = cutText(text, Math.max(4, text.length / 300));
  const empty = {
    id: message,
    author: { role: 'assistant', name: null, metadata: {} },
    create_time: at,
    content: { content_type: 'text', parts: [''] },
    status: 'in_progress',
    end_turn: null,
    metadata: {},
    recipient: 'all',
    channel: 'final',
  };
  return [
    named('delta_encoding', 'v1'),
    plain({ type: 'resume_conversation_token', token: 'practice', conversation_id: conversation }),
    named('delta', {
      p: '',
      o: 'add',
      v: { message: empty, conversation_id: conversation, error: null },
      c: 0,
    }),
    plain({ type: 'message_marker', conversation_id: conversation, message_id: message }),
    ...pieces.map(textDelta),
    named('delta', {
      p: '',
      o: 'patch',
      v: [
        { p: '/message/status', o: 'replace', v: 'finished_successfully' },
        { p: '/message/end_turn', o: 'replace', v: true },
        { p: '/message/metadata', o: 'append', v: { is_complete: true } },
      ],
    }),
    plain({ type: 'message_stream_complete', conversation_id: conversation }),
    'data: [DONE]\n\n',
  ];
}
