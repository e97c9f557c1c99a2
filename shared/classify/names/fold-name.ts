const PLAIN = /^[a-z]*$/;
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** A name as the lists are compared: lower case, without accents, apostrophes and hyphens. */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f'’‐-]/g, '')
    .replaceAll(/[øđðþłßæœı]/g, (letter) => LETTERS[letter] ?? letter);
}
