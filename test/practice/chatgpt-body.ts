import * as z from 'zod/mini';

/** What the ChatGPT stand-in takes for a turn; anything else gets 422, as the real service answers. */
export const ConversationBody = z.object({
  action: z.literal('next'),
  messages: z
    .array(
      z.object({
        id: z.string(),
        author: z.object({ role: z.literal('user') }),
        create_time: z.number(),
        content: z.object({
          content_type: z.literal(['text', 'multimodal_text']),
          parts: z.array(z.unknown()),
        }),
        metadata: z.looseObject({}),
      }),
    )
    .check(z.minLength(1)),
  parent_message_id: z.string(),
  conversation_id: z.optional(z.string()),
  model: z.string(),
});

export type ConversationBody = z.infer<typeof ConversationBody>;
export type UserMessage = ConversationBody['messages'][number];

/** The text of a message, its string parts in order. */
export function textOf(message: UserMessage): string {
  return message.content.parts.filter((part) => typeof part === 'string').join('\n');
}
