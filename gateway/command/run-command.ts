import { CommandFailure, EXIT, type CommandWorld } from './command.ts';
import { COMMANDS } from './index.ts';
import { writeOut } from './write-out.ts';

const WIDTH = Math.max(...COMMANDS.map(({ name }) => name.length)) + 2;
const USAGE = `Usage: promptweir COMMAND [OPTIONS]

Commands:
${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(WIDTH)}${summary}`).join('\n')}

promptweir COMMAND --help says more.
`;

/** Finds the subcommand, runs it, and turns what it throws for the user into a line on the error stream. Resolves to the exit code. */
export async function runCommand(
  [name, ...args]: readonly string[],
  world: CommandWorld,
): Promise<number> {
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) {
    const asked = name === '--help' || name === '-h';
    await writeOut(asked ? world.output : world.errors, USAGE);
    return asked ? EXIT.nothingFound : EXIT.failed;
  }
  if (args.includes('--help') || args.includes('-h')) {
    await writeOut(world.output, command.help);
    return EXIT.nothingFound;
  }
  try {
    return await command.run(args, world);
  } catch (error) {
    // Whoever read the output has had enough (`| head`): not a failure.
    if (isErrno(error, 'EPIPE')) return EXIT.nothingFound;
    if (!(error instanceof CommandFailure)) throw error;
    await writeOut(world.errors, `promptweir ${command.name}: ${error.message}\n`);
    return EXIT.failed;
  }
}

const isErrno = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
