import type { Detector } from '../shared/classify/detector.ts';
import { flatText } from './flat-text.ts';

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

const CAPITALISED = ['Anna ', 'Lena', 'Marie-', 'O\u2019Brien '];

/** Texts of this many characters, each to make something slow: by name, the same for the same detectors. */
export function adversarialTexts(
  detectors: readonly Detector[],
  length: number,
): ReadonlyMap<string, string> {
  const keywords = detectors.flatMap(({ anchors }) => anchors.flatMap(keywordsOf));
  const pieces = [
    ...PIECES,
    ['every keyword', keywords.join(' ')],
    ['every keyword in a row', keywords.join('')],
    ['every keyword, assigned', keywords.join('="x1Y2z3" ')],
    ...detectors.flatMap(piecesOf),
  ] as const;
  return new Map(pieces.map(([title, piece]) => [title, repeated(piece, length)]));
}

/** What one detector is asked at, alone and with what it reads beside it: its words, a number, the next anchor. */
function piecesOf({
  id,
  anchors,
  context,
}: Detector): readonly (readonly [title: string, piece: string])[] {
  const samples = anchors.flatMap((anchor) => [
    ...keywordsOf(anchor),
    ...('digits' in anchor
      ? [`${'7'.repeat(anchor.digits[0])}${anchor.next?.[0] ?? ' '}`, '1'.repeat(anchor.digits[1])]
      : []),
    ...('capitals' in anchor ? CAPITALISED : []),
  ]);
  const words = context?.words ?? [];
  const beside = samples.map((sample, index) => `${words[index % words.length] ?? 'A1'} ${sample}`);
  return [
    [`anchors of ${id}`, samples.join('')],
    [`anchors and words of ${id}`, `${beside.join(' 12 Ab ')} `],
  ];
}

const keywordsOf = (anchor: Detector['anchors'][number]): readonly string[] =>
  'keywords' in anchor ? anchor.keywords : [];

const repeated = (piece: string, length: number): string =>
  flatText(piece.repeat(Math.ceil(length / piece.length)).slice(0, length));
