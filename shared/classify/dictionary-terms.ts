import { compileDictionary, step, type DictionaryAutomaton } from './dictionary-automaton.ts';
import type { Dictionary } from '../policy/rule-pack.ts';

/** The terms of several dictionaries that share a rule for letter case. */
export interface TermSet {
  readonly automaton: DictionaryAutomaton;
  readonly lengths: readonly number[];
  /** Dictionaries that list a term. */
  readonly owners: readonly (readonly Dictionary[])[];
}

/** Puts the terms of all given dictionaries into one automaton; undefined when there are none. */
export function compileTerms(
  dictionaries: readonly Dictionary[],
  caseSensitive: boolean,
): TermSet | undefined {
  const fold = foldTable(caseSensitive);
  const owners = new Map<string, Dictionary[]>();
  for (const dictionary of dictionaries) {
    for (const term of dictionary.terms) {
      const folded = folding(term.trim(), fold);
      if (folded === '') continue;
      const own = owners.get(folded);
      if (own === undefined) owners.set(folded, [dictionary]);
      else if (!own.includes(dictionary)) own.push(dictionary);
    }
  }
  if (owners.size === 0) return undefined;
  const terms = [...owners.keys()];
  return {
    automaton: compileDictionary(terms, fold),
    lengths: terms.map((term) => term.length),
    owners: [...owners.values()],
  };
}

/**
 * Reports every term that stands as a whole word. Returns where it stopped when more terms ended than the budget allows, which
 * takes a dictionary of nested terms and a text made for it. Cost: linear in the text plus the terms that end in it.
 */
export function termHits(
  { automaton, lengths, owners }: TermSet,
  text: string,
  budget: number,
  report: (dictionary: Dictionary, start: number, end: number) => void,
): number | undefined {
  let work = 0;
  let state = 0;
  for (let at = 0; at < text.length; at++) {
    state = step(automaton, state, automaton.fold[text.charCodeAt(at)] ?? 0);
    let ending = (automaton.term[state] ?? -1) >= 0 ? state : (automaton.suffix[state] ?? 0);
    while (ending !== 0) {
      const term = automaton.term[ending] ?? 0;
      const start = at + 1 - (lengths[term] ?? 0);
      if (standsAlone(text, start, at + 1)) {
        for (const dictionary of owners[term] ?? []) report(dictionary, start, at + 1);
      }
      if (work++ > budget) return at;
      ending = automaton.suffix[ending] ?? 0;
    }
  }
  return undefined;
}

const WORD = /[\p{L}\p{M}\p{N}]/u;
/** Scripts written without spaces: a term there may stand right beside other letters. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function standsAlone(text: string, start: number, end: number): boolean {
  return !joined(before(text, start), at(text, start)) && !joined(before(text, end), at(text, end));
}

const joined = (left: string, right: string): boolean =>
  WORD.test(left) && WORD.test(right) && !SPACELESS.test(left) && !SPACELESS.test(right);

const at = (text: string, index: number): string =>
  String.fromCodePoint(text.codePointAt(index) ?? 32);

function before(text: string, index: number): string {
  const unit = text.charCodeAt(index - 1);
  const low = unit >= 0xdc00 && unit <= 0xdfff;
  return index <= 0 ? ' ' : at(text, low && index > 1 ? index - 2 : index - 1);
}

/** Letter case folded unit by unit (a fold that changes the length is left out), white space of every kind made a space. */
function foldTable(caseSensitive: boolean): Uint16Array {
  const fold = new Uint16Array(65536);
  for (let unit = 0; unit < fold.length; unit++) {
    const char = String.fromCharCode(unit);
    const lower = caseSensitive ? char : char.toLowerCase();
    fold[unit] = /\s/.test(char) ? 32 : lower.length === 1 ? lower.charCodeAt(0) : unit;
  }
  return fold;
}

function folding(term: string, fold: Uint16Array): string {
  let folded = '';
  for (let i = 0; i < term.length; i++)
    folded += String.fromCharCode(fold[term.charCodeAt(i)] ?? 0);
  return folded;
}
