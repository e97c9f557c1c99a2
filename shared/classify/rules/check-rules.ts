import type { Policy } from '../../policy/policy.ts';
import { MAX_TERMS } from '../../policy/rule-limits.ts';
import type { Combination, Near, RuleParts } from '../../policy/rule-pack.ts';
import { acceptPattern } from '../accept-pattern.ts';
import { BUILT_IN_DETECTORS } from '../describe-detector.ts';
import { wholeValue } from './allow-list.ts';
import { anchoringOf } from './compile-patterns.ts';
import { RULE_PROBLEMS, type RuleProblem, type RuleProblemCode } from './rule-problem.ts';

/**
 * Characters that all patterns which run everywhere may look at for each character of a text, at worst together: some three
 * microseconds, three times what the built-in detectors need.
 */
export const EVERYWHERE_STEPS = 3000;

const BUILT_IN: ReadonlySet<string> = new Set(BUILT_IN_DETECTORS.map(({ id }) => id));

/** A pack, or a policy, whose rules may speak of labels. */
type Checked = RuleParts & Partial<Pick<Policy, 'rules'>>;

/**
 * All that is wrong with the references and patterns of a rule pack, in the order of the pack; empty: it can be compiled. Its tests
 * are run by `runPackTests`. Cost: some ten microseconds a pattern, far less for all else.
 */
export function checkRules(pack: Checked): RuleProblem[] {
  const problems: RuleProblem[] = [];
  const note = (path: RuleProblem['path'], code: RuleProblemCode, message?: string): void => {
    problems.push({ path, code, message: message ?? RULE_PROBLEMS[code] });
  };
  checkIds(pack, note);
  checkTerms(pack, note);
  checkPatterns(pack, note);
  checkReferences(pack, note);
  checkLabels(pack, note);
  return problems;
}

type Note = (path: RuleProblem['path'], code: RuleProblemCode, message?: string) => void;

const KINDS = ['dictionaries', 'patterns', 'combinations'] as const;

function checkIds(pack: RuleParts, note: Note): void {
  const seen = new Set<string>();
  for (const kind of KINDS) {
    for (const [index, { id }] of (pack[kind] ?? []).entries()) {
      if (BUILT_IN.has(id)) note([kind, index, 'id'], 'id_built_in');
      else if (seen.has(id)) note([kind, index, 'id'], 'id_repeated');
      seen.add(id);
    }
  }
}

function checkTerms({ dictionaries }: RuleParts, note: Note): void {
  let count = 0;
  for (const [index, { terms }] of dictionaries.entries()) {
    const before = count;
    count += terms.length;
    if (before <= MAX_TERMS && count > MAX_TERMS)
      note(['dictionaries', index, 'terms'], 'terms_too_many');
    const blank = terms.findIndex((term) => term.trim() === '');
    if (blank >= 0) note(['dictionaries', index, 'terms', blank], 'term_blank');
  }
}

function checkPatterns({ patterns, allowLists = [] }: RuleParts, note: Note): void {
  let everywhere = 0;
  for (const [index, own] of patterns.entries()) {
    const path = ['patterns', index, 'pattern'];
    const accepted = acceptPattern(own.pattern);
    if ('code' in accepted) note(path, accepted.code, accepted.message);
    else if (anchoringOf(own, accepted) === 'everywhere') {
      const before = everywhere;
      everywhere += accepted.cost.steps;
      if (before <= EVERYWHERE_STEPS && everywhere > EVERYWHERE_STEPS)
        note(path, 'patterns_too_slow');
    }
  }
  for (const [list, { patterns: own = [] }] of allowLists.entries()) {
    for (const [index, pattern] of own.entries()) {
      const accepted = acceptPattern(wholeValue(pattern));
      if ('code' in accepted)
        note(['allowLists', list, 'patterns', index], accepted.code, accepted.message);
    }
  }
}

function checkReferences(pack: RuleParts, note: Note): void {
  const { dictionaries, patterns, combinations = [], allowLists = [], overrides = [] } = pack;
  const finding = new Set([...dictionaries, ...patterns].map(({ id }) => id));
  const isKnown = (id: string): boolean => BUILT_IN.has(id) || finding.has(id);
  const check = (
    path: RuleProblem['path'],
    ids: readonly string[] = [],
    has = isKnown,
    code: RuleProblemCode = 'detector_unknown',
  ): void => {
    for (const [index, id] of ids.entries()) if (!has(id)) note([...path, index], code);
  };
  for (const kind of ['dictionaries', 'patterns'] as const) {
    for (const [index, { near = [] }] of pack[kind].entries()) {
      for (const [place, one] of near.entries()) {
        const path = [kind, index, 'near', place];
        checkNear(path, one, note);
        check([...path, 'detectors'], one.detectors);
      }
    }
  }
  for (const [index, combination] of combinations.entries()) {
    checkParts(index, combination, note);
    for (const [part, { detectors }] of combination.parts.entries()) {
      check(['combinations', index, 'parts', part, 'detectors'], detectors);
    }
  }
  const lists = new Set(dictionaries.map(({ id }) => id));
  for (const [
    index,
    { detectors, values, patterns: own, dictionaries: named },
  ] of allowLists.entries()) {
    if (!values?.length && !own?.length && !named?.length)
      note(['allowLists', index], 'allow_list_empty');
    check(['allowLists', index, 'detectors'], detectors);
    check(
      ['allowLists', index, 'dictionaries'],
      named,
      (id) => lists.has(id),
      'dictionary_unknown',
    );
  }
  for (const [index, { detectors, off, confidence, severity, labels }] of overrides.entries()) {
    if ((off ?? confidence ?? severity ?? labels) === undefined)
      note(['overrides', index], 'override_empty');
    const path = ['overrides', index, 'detectors'];
    check(path, detectors, (id) => BUILT_IN.has(id), 'detector_not_built_in');
  }
}

function checkNear(path: RuleProblem['path'], near: Near, note: Note): void {
  const { words, detectors, before, after, absent, raise } = near;
  const isNowhere = before === 0 && after === 0;
  if ((!words?.length && !detectors?.length) || isNowhere) note(path, 'near_empty');
  if (absent === true && raise !== undefined) note(path, 'near_contradiction');
}

function checkParts(index: number, { parts, atLeast = 1 }: Combination, note: Note): void {
  if (atLeast > parts.length) note(['combinations', index, 'atLeast'], 'combination_impossible');
  for (const [part, { detectors, categories }] of parts.entries()) {
    if (!detectors?.length && !categories?.length)
      note(['combinations', index, 'parts', part], 'part_empty');
  }
}

function checkLabels(pack: Checked, note: Note): void {
  const known = new Set(pack.labels?.map(({ id }) => id));
  const check = (path: RuleProblem['path'], labels: readonly string[] = []): void => {
    for (const [index, id] of labels.entries()) {
      if (!known.has(id)) note([...path, 'labels', index], 'label_unknown');
    }
  };
  for (const kind of [...KINDS, 'overrides'] as const) {
    for (const [index, { labels }] of (pack[kind] ?? []).entries()) check([kind, index], labels);
  }
  for (const [index, { when }] of (pack.rules ?? []).entries()) {
    check(['rules', index, 'when'], when.labels);
  }
}
