import { CommandFailure, type CommandWorld } from './command.ts';

/** Reads a file of UTF-8 text; throws a {@link CommandFailure} when it cannot be. */
export async function readText(world: CommandWorld, path: string): Promise<string> {
  try {
    return decodeText(path, await world.readFile(path));
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'syscall' in error) {
      throw new CommandFailure(`${path} cannot be read (${String(error.code)}).`);
    }
    throw error;
  }
}

/** Bytes of what is called `name` as text; throws a {@link CommandFailure} when they are not UTF-8. */
export function decodeText(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) throw new CommandFailure(`${name} is not UTF-8 text.`);
    throw error;
  }
}
