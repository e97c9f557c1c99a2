import type { Command } from './command.ts';
import { rules } from './rules.ts';
import { scan } from './scan.ts';

/** Every subcommand of `promptweir`. */
export const COMMANDS: readonly Command[] = [scan, rules];
