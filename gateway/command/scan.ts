import { parseArgs } from 'node:util';
import { compileCustom } from '../../shared/classify/custom.ts';
import { DEFAULT_MIN_CONFIDENCE } from '../../shared/classify/finding.ts';
import { CommandFailure, EXIT, type Command } from './command.ts';
import { rulesOf } from './policy-file.ts';
import { scanLines } from './scan-lines.ts';
import { scanTexts } from './scan-texts.ts';

/** `promptweir scan`: what the classifier finds in files, in standard input, or in a stream of texts. */
export const scan: Command = {
  name: 'scan',
  summary: 'Say what in a text should not reach an AI service',
  help: `Usage: promptweir scan [OPTIONS] [FILE ...]

Reads the files, or standard input when none is given, and prints one line for each finding:
where it is, what it is, how long, how sure, and why. The found text itself is never printed.

  --min-confidence N  Leave out findings below N (0 to 100; ${DEFAULT_MIN_CONFIDENCE} when not given).
  --policy FILE       Also find what the rule pack of a policy, or a rule pack alone, says (JSON).
  --jsonl             Read lines {"id": "...", "text": "..."} from standard input and write lines
                      {"id": "...", "findings": [{"detector", "category", "start", "end", "confidence"}]}
                      in the same order. start and end are UTF-16 offsets, end exclusive.
  -h, --help          This text.

Exit code: 0 nothing found, 1 something found, 2 wrong use or unreadable input.
With --jsonl: 0 when every line was answered, else 2.
`,
  run: async (args, world) => {
    const { files, jsonl, minConfidence, policy } = readArguments(args);
    const options =
      policy === undefined ? {} : { custom: compileCustom(await rulesOf(world, policy)) };
    if (jsonl) {
      await scanLines(world, minConfidence, options);
      return EXIT.nothingFound;
    }
    const found = await scanTexts(world, files, minConfidence, options);
    return found ? EXIT.found : EXIT.nothingFound;
  },
};

interface Arguments {
  readonly files: readonly string[];
  readonly jsonl: boolean;
  readonly minConfidence: number;
  readonly policy: string | undefined;
}

function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args);
  const jsonl = values.jsonl ?? false;
  const given = values['min-confidence'];
  if (given !== undefined && !/^(?:\d{1,2}|100)$/.test(given)) {
    throw new CommandFailure('--min-confidence takes a whole number from 0 to 100.');
  }
  if (jsonl && positionals.length > 0) {
    throw new CommandFailure('--jsonl reads standard input and takes no files.');
  }
  const minConfidence = given === undefined ? DEFAULT_MIN_CONFIDENCE : Number(given);
  return { files: positionals, jsonl, minConfidence, policy: values.policy };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        jsonl: { type: 'boolean' },
        'min-confidence': { type: 'string' },
        policy: { type: 'string' },
      },
    });
  } catch (error) {
    if (error instanceof TypeError) throw new CommandFailure(`${error.message} See --help.`);
    throw error;
  }
}
