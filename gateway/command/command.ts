/** Everything a command may touch, given to it, so that a test can give it something else. */
export interface CommandWorld {
  readonly input: AsyncIterable<Uint8Array | string>;
  readonly output: NodeJS.WritableStream;
  readonly errors: NodeJS.WritableStream;
  readonly readFile: (path: string) => Promise<Uint8Array>;
}

/** One subcommand of `promptweir`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly help: string;
  /** Resolves to the exit code. Failures a user can cause are thrown as {@link CommandFailure}. */
  readonly run: (args: readonly string[], world: CommandWorld) => Promise<number>;
}

/** Exit codes of every command. */
export const EXIT = { nothingFound: 0, found: 1, failed: 2 } as const;

/** A failure with a sentence for the user, which never holds text from a file or a prompt. Exit code 2. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
}
