import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { DEFAULT_MIN_CONFIDENCE } from '../../shared/classify/finding.ts';
import { ACTIONS } from '../../shared/policy/action.ts';
import { ROOT } from '../setup/run-node.ts';
import { verdictOn } from './verdict.ts';

/** One line of the conformance file. */
const Line = z.strictObject({
  /** As a detector's fixtures: the mark ¦ splits values made for the test and is taken out. */
  text: z.string(),
  /** How often the text stands in a row. Left out: once. */
  times: z.optional(z.int()),
  /** What rules act on, as `detector start end`. Absent in a line nobody has run yet. */
  findings: z.optional(z.array(z.string())),
  /** What the starter policy decides. */
  action: z.optional(z.enum(ACTIONS)),
});

/** A text, and what was agreed on it. */
export interface Case {
  /** Line of the file, from 1: tests name texts by it and never repeat them. */
  readonly line: number;
  readonly text: string;
  readonly expected: Pick<z.infer<typeof Line>, 'findings' | 'action'>;
}

/** The one list every realm is held to: JSON, one text a line. */
export const CONFORMANCE_FILE = join(ROOT, 'test/fixtures/conformance.jsonl');

/** A line is to be read by people. */
const MOST_LISTED = 12;

const parse = (): z.infer<typeof Line>[] =>
  readFileSync(CONFORMANCE_FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Line.parse(JSON.parse(line)));

const whole = ({ text, times = 1 }: z.infer<typeof Line>): string =>
  text.replaceAll('¦', '').repeat(times);

/** Reads the file. */
export function readCases(): Case[] {
  return parse().map((line, index) => ({
    line: index + 1,
    text: whole(line),
    expected: { findings: line.findings, action: line.action },
  }));
}

/** What the file should say of a text, by the code as it is. */
export function agreedOn(text: string): Required<Case['expected']> {
  const { findings, action } = verdictOn(text);
  const acted = findings
    .filter(({ confidence }) => confidence >= DEFAULT_MIN_CONFIDENCE)
    .map(({ detector, start, end }) => `${detector} ${start} ${end}`);
  const more = acted.length - MOST_LISTED;
  return {
    findings: more > 0 ? [...acted.slice(0, MOST_LISTED), `and ${more} more`] : acted,
    action,
  };
}

/** The file's text with what the code says now; every line keeps its text. */
export function updatedFile(): string {
  return parse()
    .map(({ text, times, ...rest }) => {
      const given = times === undefined ? { text } : { text, times };
      return `${JSON.stringify({ ...given, ...agreedOn(whole({ text, times, ...rest })) })}\n`;
    })
    .join('');
}
