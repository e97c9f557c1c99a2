import { classify, type ClassifyOptions } from '../../shared/classify/classify.ts';
import { describeDetector } from '../../shared/classify/describe-detector.ts';
import type { CommandWorld } from './command.ts';
import { decodeText, readText } from './read-text.ts';
import { positionsIn } from './text-position.ts';
import { writeOut } from './write-out.ts';

/** Prints what is found in files, or in standard input, for people. Resolves to whether anything was. */
export async function scanTexts(
  world: CommandWorld,
  files: readonly string[],
  minConfidence: number,
  options: ClassifyOptions,
): Promise<boolean> {
  let found = false;
  for (const name of files.length === 0 ? ['-'] : files) {
    const text = name === '-' ? await readInput(world) : await readText(world, name);
    const lines = report(name === '-' ? 'standard input' : name, text, minConfidence, options);
    if (lines !== '') await writeOut(world.output, lines);
    found ||= lines !== '';
  }
  return found;
}

function report(
  name: string,
  text: string,
  minConfidence: number,
  options: ClassifyOptions,
): string {
  const positionOf = positionsIn(text);
  return classify(text, { ...options, floor: minConfidence })
    .filter(({ confidence }) => confidence >= minConfidence)
    .map(({ detector, category, start, end, confidence, evidence }) => {
      const [line, column] = positionOf(start);
      const { title } = describeDetector(detector, options.custom);
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
  return decodeText('standard input', Buffer.concat(chunks));
}
