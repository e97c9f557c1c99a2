import { Readable, Writable } from 'node:stream';
import { runCommand } from '../../../gateway/command/run-command.ts';

/** What a command left behind. */
export interface Ran {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs `promptweir` in this process with the given arguments, standard input and files. */
export async function runPromptweir(
  args: readonly string[],
  input: string | Uint8Array = '',
  files: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const output = collector();
  const errors = collector();
  const code = await runCommand(args, {
    input: Readable.from([Buffer.from(input)]),
    output: output.stream,
    errors: errors.stream,
    readFile: async (path) => {
      const text = files[path];
      if (text === undefined) throw Object.assign(new Error(), { code: 'ENOENT', syscall: 'open' });
      return Buffer.from(text);
    },
  });
  return { code, output: output.text(), errors: errors.text() };
}

function collector(): { readonly stream: Writable; readonly text: () => string } {
  const chunks: string[] = [];
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      chunks.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => chunks.join('') };
}
