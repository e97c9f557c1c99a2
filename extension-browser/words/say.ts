/** One sentence per plural category of a language (Unicode CLDR). `#` stands for the number. */
export type Counted = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** Marks plural forms in a catalogue, so that each language may have the categories it needs. */
export const counted = (forms: Counted): Counted => forms;

/** The sentence with its `{names}` filled in. One that has no value stays as it is. */
export function say(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (name, key: string) => String(values[key] ?? name));
}

/** Chooses among plural forms by the rules of the language, and writes the number as that language does. */
export function sayCount(language: string, forms: Counted, count: number): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return form.replace('#', count.toLocaleString(language));
}
