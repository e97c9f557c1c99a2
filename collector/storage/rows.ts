import type { SQLInputValue, StatementSync } from 'node:sqlite';
import type * as z from 'zod/mini';

/** All rows of a query, each checked against `schema`: a column that changed its meaning fails here and not in the console. */
export function rows<S extends z.ZodMiniType>(
  statement: StatementSync,
  schema: S,
  ...parameters: readonly SQLInputValue[]
): z.output<S>[] {
  return statement.all(...parameters).map((row) => schema.parse(row));
}

/** The only row of a query, or undefined. */
export function row<S extends z.ZodMiniType>(
  statement: StatementSync,
  schema: S,
  ...parameters: readonly SQLInputValue[]
): z.output<S> | undefined {
  const found = statement.get(...parameters);
  return found === undefined ? undefined : schema.parse(found);
}
