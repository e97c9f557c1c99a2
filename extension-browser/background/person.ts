import { languageOf, type Language } from '../../shared/language.ts';
import type { ReadyPolicy } from '../../shared/inspect.ts';
import { kindTitle } from '../words/kinds.ts';

/** The language of the person whose browser this is, by the list they gave it. */
export const language: Language = languageOf(navigator.languages);

/** What this person calls what a detector finds. An admin's own detectors have the names the admin gave them. */
export const titleOf = (detector: string, ready: ReadyPolicy): string =>
  kindTitle(language, detector, ready.nameOf(detector).title);
