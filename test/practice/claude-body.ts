import * as z from 'zod/mini';

/** What the Claude stand-in takes for a turn (shape of 2026). */
export const CompletionBody = z.looseObject({
  prompt: z.string(),
  model: z.string(),
  attachments: z.array(
    z.looseObject({ file_name: z.string(), file_size: z.number(), extracted_content: z.string() }),
  ),
  files: z.array(z.string()),
  turn_message_uuids: z.object({
    human_message_uuid: z.string(),
    assistant_message_uuid: z.string(),
  }),
  parent_message_uuid: z.string(),
});

export type CompletionBody = z.infer<typeof CompletionBody>;

/** What names a conversation after its first turn. */
export const TitleBody = z.looseObject({ message_content: z.string() });
