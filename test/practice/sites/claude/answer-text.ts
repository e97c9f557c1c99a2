import { pick, pickText } from '../pick.ts';
import { serverEvents } from '../sse.ts';

/** What the stream has said so far: the message's id and its text. */
export interface Progress {
  readonly id: string;
  readonly text: string;
}

/** Reads an answer in Anthropic's event names. Throws RangeError when the text is not framed as the names demand. */
export async function* answerText(response: Response): AsyncGenerator<Progress> {
  let id = '';
  let text = '';
  let open = false;
  for await (const { event, data } of serverEvents(response)) {
    const value: unknown = JSON.parse(data);
    if (pickText(value, 'type') !== event) throw new RangeError('event name and type differ');
    if (event === 'message_start') id = pickText(value, 'message', 'uuid');
    if (event === 'content_block_start') open = true;
    if (event === 'content_block_stop') open = false;
    if (event === 'content_block_delta') {
      if (!open) throw new RangeError('a delta outside of a block');
      if (pick(value, 'delta', 'type') === 'text_delta') text += pickText(value, 'delta', 'text');
    }
    yield { id, text };
    if (event === 'message_stop') return;
  }
}
