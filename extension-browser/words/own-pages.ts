import { languageOf, type Language } from '../../shared/language.ts';
import { ownPages as german } from './de/own-pages.ts';
import { ownPages as english } from './en/own-pages.ts';
import { ownPages as spanish } from './es/own-pages.ts';
import { ownPages as french } from './fr/own-pages.ts';
import { ownPages as japanese } from './ja/own-pages.ts';

/** Every sentence of the popup and the options page. A language is one record of this type. */
export type OwnPagesWords = typeof english;

export const OWN_PAGES_WORDS: Readonly<Record<Language, OwnPagesWords>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  ja: japanese,
};

/** In the person's own language. */
export const words: OwnPagesWords = OWN_PAGES_WORDS[languageOf(navigator.languages)];
