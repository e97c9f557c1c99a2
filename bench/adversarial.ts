import type { Detector } from '../shared/classify/detector.ts';

/** What each text made to be slow repeats. */
const PIECES: readonly (readonly [title: string, piece: string])[] = [
  ['one letter', 'a'],
  ['one digit', '1'],
  ['single digits', '1 '],
  ['digits in fours', '4111 '],
  ['at signs', 'a@'],
  ['domains', 'a@a.a.a.a.a.a.a.a.a.'],
  ['colons', 'a:'],
  ['hexadecimal groups', 'abcd:'],
  ['numbers with dots', '1.'],
  ['card numbers', '4111 1111 1111 1111 '],
  ['phone numbers', '+49 30 901820 '],
  ['account numbers', 'DE89 3704 0044 0532 0130 00 '],
  ['assignments', 'password = "a'],
  ['long names', `token="${'a'.repeat(250)}`],
  ['token parts', `eyJ${'a'.repeat(990)}.`],
  ['key headers', '-----BEGIN EC PRIVATE KEY-----\n'],
  ['zero-width', '\u200Ba'],
  ['markings', 'confidential '],
  ['addresses with passwords', 'postgres://a:b'],
  ['Cyrillic', 'пароль '],
];

/** Texts of this many characters, each to make something slow: by name, the same for the same detectors. */
export function adversarialTexts(
  detectors: readonly Detector[],
  length: number,
): ReadonlyMap<string, string> {
  const keywords = detectors.flatMap(({ anchors }) =>
    anchors.flatMap((anchor) => ('keywords' in anchor ? anchor.keywords : [])),
  );
  const pieces = [
    ...PIECES,
    ['every keyword', keywords.join(' ')],
    ['every keyword in a row', keywords.join('')],
    ['every keyword, assigned', keywords.join('="x1Y2z3" ')],
  ] as const;
  return new Map(
    pieces.map(([title, piece]) => [
      title,
      piece.repeat(Math.ceil(length / piece.length)).slice(0, length),
    ]),
  );
}
