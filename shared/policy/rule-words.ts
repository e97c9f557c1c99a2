import type { Language } from '../language.ts';
import type { Rule } from './policy.ts';

/** What a rule says to people. */
export interface RuleWords {
  readonly title: string;
  readonly message: string;
  /** Reasons to choose from, beside one's own words. */
  readonly reasons: readonly string[];
}

/** The admin's words in this language, and in the one they were first written in where a translation says nothing. */
export function ruleWords(
  { title, message, reasons = [], translations = {} }: Rule,
  language: Language,
): RuleWords {
  return { title, message, reasons, ...translations[language] };
}
