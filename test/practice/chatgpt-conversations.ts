import { textOf, type ConversationBody } from './chatgpt-body.ts';

interface Node {
  readonly id: string;
  readonly parent: string | null;
  readonly children: string[];
  readonly message: object | null;
}

interface Conversation {
  readonly id: string;
  readonly title: string;
  readonly create_time: number;
  current_node: string;
  readonly mapping: Record<string, Node>;
}

const ROOT = 'client-created-root';

/** The conversations of the ChatGPT stand-in: trees of messages exactly as received, which is what a reload shows. */
export class ChatgptConversations {
  readonly #known = new Map<string, Conversation>();

  get(id: string): Conversation | undefined {
    return this.#known.get(id);
  }

  /** Newest first. */
  list(): readonly Conversation[] {
    return [...this.#known.values()].reverse();
  }

  /** Adds a turn and its answer at the end of a conversation, which is made when it is new. `at` in seconds. */
  add(id: string, body: ConversationBody, answer: { id: string; text: string; at: number }): void {
    const text = body.messages.map(textOf).join('\n');
    const conversation = this.#known.get(id) ?? {
      id,
      title: Array.from(text).slice(0, 40).join(''),
      create_time: answer.at,
      current_node: ROOT,
      mapping: { [ROOT]: { id: ROOT, parent: null, children: [], message: null } },
    };
    this.#known.set(id, conversation);
    const received = body.messages.map((message) => ({ id: message.id, message }));
    const given = {
      id: answer.id,
      message: {
        id: answer.id,
        author: { role: 'assistant' },
        create_time: answer.at,
        content: { content_type: 'text', parts: [answer.text] },
        status: 'finished_successfully',
        recipient: 'all',
        metadata: {},
      },
    };
    for (const { id: node, message } of [...received, given]) {
      const parent = conversation.current_node;
      conversation.mapping[parent]?.children.push(node);
      conversation.mapping[node] = { id: node, parent, children: [], message };
      conversation.current_node = node;
    }
  }
}
