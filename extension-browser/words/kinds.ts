import type { Language } from '../../shared/language.ts';
import { kinds as german } from './de/kinds.ts';
import { kinds as spanish } from './es/kinds.ts';
import { kinds as french } from './fr/kinds.ts';
import { kinds as japanese } from './ja/kinds.ts';

/** Titles of what is found, by the id of the detector. English ones stand beside the detectors. */
export const KINDS: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>> = {
  de: german,
  fr: french,
  es: spanish,
  ja: japanese,
};

/** What to call what a detector finds: in this language, or as the detector calls it. */
export function kindTitle(language: Language, detector: string, title: string): string {
  const kinds = KINDS[language];
  return kinds !== undefined && Object.hasOwn(kinds, detector) ? (kinds[detector] ?? title) : title;
}
