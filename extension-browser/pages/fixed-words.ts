import { words } from '../words/own-pages.ts';

const FIXED: ReadonlyMap<string, string> = new Map(Object.entries(words.fixed));

/**
 * Puts the fixed texts of this page in the person's language: `data-word` names the text of an element, `data-label` its
 * accessible name. Throws when HTML and words are not of the same build.
 */
export function showFixedWords(): void {
  document.documentElement.lang = words.language;
  for (const element of document.querySelectorAll<HTMLElement>('[data-word], [data-label]')) {
    const { word, label } = element.dataset;
    if (word !== undefined) element.textContent = fixed(word);
    if (label !== undefined) element.ariaLabel = fixed(label);
  }
}

function fixed(name: string): string {
  const text = FIXED.get(name);
  if (text === undefined) throw new Error(`No language has the words "${name}".`);
  return text;
}
