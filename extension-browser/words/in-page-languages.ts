import type { Language } from '../../shared/language.ts';
import { inPage as german } from './de/in-page.ts';
import { inPage as english } from './en/in-page.ts';
import { inPage as spanish } from './es/in-page.ts';
import { inPage as french } from './fr/in-page.ts';
import type { InPageWords } from './in-page.ts';
import { inPage as japanese } from './ja/in-page.ts';

/** What is said in AI apps' pages, in every language. For the background, which sends a page the one it needs. */
export const IN_PAGE_WORDS: Readonly<Record<Language, InPageWords>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  ja: japanese,
};
