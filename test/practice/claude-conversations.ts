import type { CompletionBody } from './claude-body.ts';

interface Message {
  readonly uuid: string;
  readonly sender: 'human' | 'assistant';
  readonly content: readonly { readonly type: 'text'; readonly text: string }[];
  readonly attachments: CompletionBody['attachments'];
  readonly parent_message_uuid: string;
  readonly created_at: string;
}

interface Conversation {
  readonly uuid: string;
  readonly created_at: string;
  name: string;
  current_leaf_message_uuid: string;
  readonly chat_messages: Message[];
}

/** The conversations of the Claude stand-in, with every message exactly as received. */
export class ClaudeConversations {
  readonly #known = new Map<string, Conversation>();

  get(uuid: string): Conversation | undefined {
    return this.#known.get(uuid);
  }

  /** Newest first, without messages. */
  list(): readonly Pick<Conversation, 'uuid' | 'name' | 'created_at'>[] {
    return [...this.#known.values()]
      .reverse()
      .map(({ uuid, name, created_at }) => ({ uuid, name, created_at }));
  }

  /** Names a conversation, made when it is new: the title may arrive before the turn. */
  name(uuid: string, name: string, created_at: string): void {
    const found = this.#known.get(uuid);
    if (found === undefined)
      this.#known.set(uuid, {
        uuid,
        created_at,
        name,
        current_leaf_message_uuid: '',
        chat_messages: [],
      });
    else found.name = name;
  }

  add(uuid: string, body: CompletionBody, answer: string, created_at: string): void {
    if (!this.#known.has(uuid)) this.name(uuid, '', created_at);
    const conversation = this.#known.get(uuid);
    const { human_message_uuid: human, assistant_message_uuid: assistant } =
      body.turn_message_uuids;
    const content = (text: string): Message['content'] => [{ type: 'text', text }];
    conversation?.chat_messages.push(
      {
        uuid: human,
        sender: 'human',
        content: content(body.prompt),
        attachments: body.attachments,
        parent_message_uuid: body.parent_message_uuid,
        created_at,
      },
      {
        uuid: assistant,
        sender: 'assistant',
        content: content(answer),
        attachments: [],
        parent_message_uuid: human,
        created_at,
      },
    );
    if (conversation !== undefined) conversation.current_leaf_message_uuid = assistant;
  }
}
