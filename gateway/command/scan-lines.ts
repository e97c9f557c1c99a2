import * as z from 'zod/mini';
import { classify, type ClassifyOptions } from '../../shared/classify/classify.ts';
import { CodedError } from '../../shared/errors.ts';
import { CommandFailure, type CommandWorld } from './command.ts';
import { linesOf } from './lines-of.ts';
import { writeOut } from './write-out.ts';

const Item = z.object({ id: z.string(), text: z.string() });

/**
 * Answers each line of standard input with a line of findings, in order, holding one text at a time. Stops at the first line that
 * is not as agreed; what came before it has been answered.
 */
export async function scanLines(
  world: CommandWorld,
  minConfidence: number,
  options: ClassifyOptions,
): Promise<void> {
  let number = 0;
  try {
    for await (const line of linesOf(world.input)) {
      number++;
      const { id, text } = parseItem(line);
      const findings = classify(text, { ...options, floor: minConfidence })
        .filter(({ confidence }) => confidence >= minConfidence)
        .map(({ detector, category, start, end, confidence }) => {
          return { detector, category, start, end, confidence };
        });
      await writeOut(world.output, `${JSON.stringify({ id, findings })}\n`);
    }
  } catch (error) {
    if (error instanceof CodedError) throw refused(number, error);
    // The decoder's word for bytes that are not UTF-8; the line they are on is the one after the last complete one.
    if (error instanceof TypeError) throw refused(number + 1, new CodedError('body-undecodable'));
    throw error;
  }
}

const refused = (line: number, { code, message }: CodedError): CommandFailure =>
  new CommandFailure(
    `${code}: line ${line} of standard input is not {"id": string, "text": string} in UTF-8. ${message}`,
  );

/** The parser's own message quotes the line, so it goes no further than this function. */
function parseItem(line: string): z.infer<typeof Item> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) throw new CodedError('request-invalid');
    throw error;
  }
  const item = Item.safeParse(value);
  if (!item.success) throw new CodedError('request-invalid');
  return item.data;
}
