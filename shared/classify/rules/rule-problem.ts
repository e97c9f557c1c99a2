import { MAX_TERMS } from '../../policy/rule-limits.ts';

/** Something in a rule pack that cannot be used. It names places and never quotes the pack. */
export interface RuleProblem {
  readonly path: readonly (string | number)[];
  readonly code: RuleProblemCode;
  /** A sentence for the admin. */
  readonly message: string;
}

/** What the schema cannot see. Codes are wire format and may not change; the sentences may. */
export const RULE_PROBLEMS = {
  id_repeated: 'Another detector has this id.',
  id_built_in: 'A built-in detector has this id.',
  detector_unknown: 'There is no detector of this id, built-in or in this pack.',
  detector_not_built_in: 'Only built-in detectors are overridden; change your own where it stands.',
  label_unknown: 'There is no label of this id under “labels”.',
  dictionary_unknown: 'There is no dictionary of this id in this pack.',
  term_blank: 'A term needs at least one character that is no white space.',
  terms_too_many: `All dictionaries together hold more than ${MAX_TERMS.toLocaleString('en')} terms.`,
  near_empty: 'Say which words or detectors must stand near, on at least one side.',
  near_contradiction: '“absent” and “raise” contradict each other.',
  combination_impossible: 'Fewer parts are given than must be there.',
  part_empty: 'Say which detectors or categories this part is about.',
  allow_list_empty: 'Say which values, patterns or dictionaries are allowed.',
  override_empty: 'Say what changes.',
  pattern_invalid: 'This is not a valid regular expression.',
  pattern_syntax: 'Something in this pattern is not allowed.',
  pattern_empty: 'The pattern can match nothing at all.',
  pattern_unsafe: 'Its time could explode.',
  patterns_too_slow:
    'Patterns that hold no literal text of three characters, and name no words that must be near, are tried at every place. All of them together cost too much from here on: name words under “near”.',
  test_failed: 'This test fails.',
} as const;

export type RuleProblemCode = keyof typeof RULE_PROBLEMS;
