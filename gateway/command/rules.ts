import { ownDetectors } from '../../shared/policy/rule-pack.ts';
import { runPackTests } from '../../shared/classify/rules/run-pack-tests.ts';
import { CommandFailure, EXIT, type Command } from './command.ts';
import { problemText, readPolicyFile } from './policy-file.ts';
import { writeOut } from './write-out.ts';

/** `promptweir rules check`: whether a rule pack may be pushed. */
export const rules: Command = {
  name: 'rules',
  summary: 'Check rule packs and policies before they are pushed',
  help: `Usage: promptweir rules check FILE ...

Checks each file, a policy or a rule pack in JSON: its shape, its references, whether its patterns
take no more time than they may, and its own tests. Prints one line for each problem:
FILE: PLACE: CODE: what is wrong. Text of a test is never printed.

  -h, --help          This text.

Exit code: 0 all in order, 1 problems found, 2 wrong use or unreadable input.
`,
  run: async ([verb, ...files], world) => {
    if (verb !== 'check' || files.length === 0) {
      throw new CommandFailure('expected: rules check FILE ... See --help.');
    }
    let found = false;
    for (const name of files) {
      const file = await readPolicyFile(world, name);
      const problems = file.ok ? runPackTests(file.parts) : file.problems;
      found ||= problems.length > 0;
      const lines = problems.map((problem) => `${name}: ${problemText(problem)}\n`);
      await writeOut(world.output, lines.join(''));
      if (!file.ok || problems.length > 0) continue;
      const { dictionaries, tests = [] } = file.parts;
      const terms = dictionaries.reduce((sum, dictionary) => sum + dictionary.terms.length, 0);
      const detectors = ownDetectors(file.parts).length;
      await writeOut(
        world.output,
        `${name}: in order: ${detectors} detectors, ${terms} terms, ${tests.length} tests passed\n`,
      );
    }
    return found ? EXIT.found : EXIT.nothingFound;
  },
};
