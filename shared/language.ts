/** The languages Promptweir speaks, as BCP 47 tags. The first is taken when a person reads none of them. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'ja'] as const;

export type Language = (typeof LANGUAGES)[number];

/**
 * The first language of a person's own list (`navigator.languages`, best first) that Promptweir speaks. `de-AT` counts as
 * German.
 */
export function languageOf(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const [primary] = tag.toLowerCase().split('-');
    const known = LANGUAGES.find((language) => language === primary);
    if (known !== undefined) return known;
  }
  return LANGUAGES[0];
}
