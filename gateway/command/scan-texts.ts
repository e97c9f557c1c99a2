import { classify } from '../../shared/classify/classify.ts';
import { describeDetector } from '../../shared/classify/describe-detector.ts';
import { CommandFailure, type CommandWorld } from './command.ts';
import { positionsIn } from './text-position.ts';
import { writeOut } from './write-out.ts';

/** Prints what is found in files, or in standard input, for people. Resolves to whether anything was. */
export async function scanTexts(
  world: CommandWorld,
  files: readonly string[],
  minConfidence: number,
): Promise<boolean> {
  let found = false;
  for (const name of files.length === 0 ? ['-'] : files) {
    const text = name === '-' ? await readInput(world) : await readText(world, name);
    const lines = report(name === '-' ? 'standard input' : name, text, minConfidence);
    if (lines !== '') await writeOut(world.output, lines);
    found ||= lines !== '';
  }
  return found;
}

function report(name: string, text: string, minConfidence: number): string {
  const positionOf = positionsIn(text);
  return classify(text)
    .filter(({ confidence }) => confidence >= minConfidence)
    .map(({ detector, category, start, end, confidence, evidence }) => {
      const [line, column] = positionOf(start);
      const { title } = describeDetector(detector);
      const reasons = evidence.join(', ');
      return `${name}:${line}:${column}: ${title} (${category}, ${end - start} characters, confidence ${confidence}: ${reasons})\n`;
    })
    .join('');
}

async function readInput({ input }: CommandWorld): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of input) {
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  }
  return decode('standard input', Buffer.concat(chunks));
}

async function readText(world: CommandWorld, path: string): Promise<string> {
  try {
    return decode(path, await world.readFile(path));
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'syscall' in error) {
      throw new CommandFailure(`${path} cannot be read (${String(error.code)}).`);
    }
    throw error;
  }
}

function decode(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) throw new CommandFailure(`${name} is not UTF-8 text.`);
    throw error;
  }
}
