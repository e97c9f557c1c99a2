import { pick, pickList, pickText } from '../pick.ts';
import type { ServerEvent } from '../sse.ts';
import { applyOperation, isOperation } from './json-patch.ts';

/** What a stream has said so far. */
export interface Progress {
  readonly conversation: string;
  readonly message: string;
  readonly text: string;
}

/** Reads ChatGPT's v1 delta encoding: path and operation hold until another is named, and `patch` is a list of such steps. */
export class DeltaDecoder {
  readonly #document: { root: unknown } = { root: {} };
  #path = '';
  #operation: unknown = 'add';
  #conversation = '';
  #encoded = false;

  /** Takes the next event; true when the answer is complete. */
  take({ event, data }: ServerEvent): boolean {
    if (data === '[DONE]') return true;
    const value: unknown = JSON.parse(data);
    if (event === 'delta_encoding') {
      if (value !== 'v1') throw new RangeError('unknown delta encoding');
      this.#encoded = true;
      return false;
    }
    this.#conversation = pickText(value, 'conversation_id') || this.#conversation;
    if (event === 'delta') this.#step(value);
    return false;
  }

  #step(delta: unknown): void {
    if (!this.#encoded) throw new RangeError('a delta before the encoding was named');
    const path = pick(delta, 'p');
    if (typeof path === 'string') this.#path = path;
    this.#operation = pick(delta, 'o') ?? this.#operation;
    if (this.#operation === 'patch') {
      for (const step of pickList(delta, 'v')) {
        const operation = pick(step, 'o');
        if (!isOperation(operation)) throw new RangeError('a patch step without operation');
        applyOperation(this.#document, pickText(step, 'p'), operation, pick(step, 'v'));
      }
      return;
    }
    if (!isOperation(this.#operation)) throw new RangeError('a delta without operation');
    applyOperation(this.#document, this.#path, this.#operation, pick(delta, 'v'));
  }

  get progress(): Progress {
    const message = pick(this.#document.root, 'message');
    const shown =
      pick(message, 'author', 'role') === 'assistant' && pick(message, 'recipient') === 'all';
    return {
      conversation: pickText(this.#document.root, 'conversation_id') || this.#conversation,
      message: pickText(message, 'id'),
      text: shown ? pickText(message, 'content', 'parts', 0) : '',
    };
  }
}
