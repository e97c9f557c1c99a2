import * as z from 'zod/mini';

/** Parses a JSON body against a schema; undefined when it is not JSON or does not fit. */
export function readJson<Schema extends z.ZodMiniType>(
  schema: Schema,
  body: Buffer,
): z.infer<Schema> | undefined {
  try {
    const parsed = z.safeParse(schema, JSON.parse(body.toString()));
    return parsed.success ? parsed.data : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
