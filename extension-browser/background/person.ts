import { languageOf, type Language } from '../../shared/language.ts';

/** The language of the person whose browser this is, by the list they gave it. */
export const language: Language = languageOf(navigator.languages);
