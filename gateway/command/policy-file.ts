import * as z from 'zod/mini';
import { checkRules } from '../../shared/classify/rules/check-rules.ts';
import { Policy } from '../../shared/policy/policy.ts';
import { RulePack, type RuleParts } from '../../shared/policy/rule-pack.ts';
import { CommandFailure, type CommandWorld } from './command.ts';
import { readText } from './read-text.ts';

/** A fault in a policy or rule pack: where, what kind, and a sentence. */
export interface FileProblem {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly message: string;
}

/** What a file holds, or what is wrong with it. */
export type PolicyFile =
  | { readonly ok: true; readonly parts: RuleParts }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

const Kind = z.object({ schema: z.string() });
/** The schema's messages in English: they name types and keys, not values. */
const words = { error: z.locales.en().localeError };

/**
 * Reads a policy or a rule pack from a JSON file and checks it as far as it can be without running it. A file that cannot be read at all
 * is a {@link CommandFailure}.
 */
export async function readPolicyFile(world: CommandWorld, name: string): Promise<PolicyFile> {
  const document = parse(name, await readText(world, name));
  const { schema } = Kind.safeParse(document).data ?? {};
  const parsed =
    schema === 'promptweir/rules/1'
      ? RulePack.safeParse(document, words)
      : Policy.safeParse(document, words);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, code, message }) => ({
      path,
      code,
      message,
    }));
    return { ok: false, problems };
  }
  const problems = checkRules(parsed.data);
  return problems.length === 0 ? { ok: true, parts: parsed.data } : { ok: false, problems };
}

/** The rule pack of a file that must be in order, for commands that only use it. */
export async function rulesOf(world: CommandWorld, name: string): Promise<RuleParts> {
  const file = await readPolicyFile(world, name);
  if (file.ok) return file.parts;
  const [first] = file.problems;
  throw new CommandFailure(
    `${name} cannot be used: ${first === undefined ? '' : problemText(first)} promptweir rules check says more.`,
  );
}

/** `patterns.3.pattern: pattern_unsafe: Its time could explode.` */
export const problemText = ({ path, code, message }: FileProblem): string =>
  `${path.length === 0 ? '(document)' : path.map(String).join('.')}: ${code}: ${message}`;

function parse(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // The parser's own message quotes the text.
    if (error instanceof SyntaxError) throw new CommandFailure(`${name} is not JSON.`);
    throw error;
  }
}
