import type { Anchor } from '../detector.ts';
import { AFTER_NAME, BEFORE_NAME, BEFORE_NUMBER, SUFFIXES, UNITS } from './street-words.ts';

const NUMBER = '\\d{1,4}(?:[a-zA-Z](?![\\p{L}]))?(?:[-/–]\\d{1,4}[a-z]?)?';
const BOX =
  '(?:[Pp]\\.? ?[Oo]\\.? ?[Bb][Oo][Xx]|[Pp]ostfach|[Pp]ostbox|[Pp]ostbus|[Pp]ostboks|[Bb]o[iî]te [Pp]ostale|[Aa]partado(?: de [Cc]orreos)?|[Cc]asella [Pp]ostale|[Cc]aixa [Pp]ostal|[Ss]krytka) (?:[Nn][°ºo.]{1,2} ?)?\\d{1,6}';
const MILITARY =
  '(?:[Pp][Ss][Cc] \\d{1,5},? [Bb][Oo][Xx] \\d{1,5}|[Uu][Nn][Ii][Tt] \\d{1,5},? [Bb][Oo][Xx] \\d{1,5}|USS [A-Z]\\p{L}{1,20}|CMR \\d{1,4},? [Bb][Oo][Xx] \\d{1,5})[\\s,]{1,4}[AFDafd][Pp][Oo],? [Aa][AEPaep] \\d{5}';
const NAME_WORDS =
  "(?:(?:\\p{Lu}[\\p{L}'’.-]{0,22}|de|del|della|dei|degli|da|do|dos|das|du|des|d['’]\\p{Lu}\\p{L}{1,20}|la|le|les|los|las|\\p{Ll}{4,20}) ?){1,5}";
const either = (words: readonly string[]): string =>
  words
    .map((word) =>
      word
        .replaceAll(/[./]/g, '\\$&')
        .replace(/^\p{Ll}/u, (first) => `[${first}${first.toUpperCase()}]`),
    )
    .toSorted((a, b) => b.length - a.length)
    .join('|');
const upper = (words: readonly string[]): string =>
  words.map((word) => word.toUpperCase().replaceAll('.', '\\.')).join('|');

/** Where an address may begin, or the part of it that says so. */
export const ADDRESS_ANCHORS: readonly Anchor[] = [
  {
    keywords: AFTER_NAME.flatMap((word) =>
      word.length > 4 ? [` ${word}`] : [' ', '.', ',', '\n'].map((end) => ` ${word}${end}`),
    ),
  },
  { keywords: SUFFIXES.flatMap((word) => (word.endsWith('.') ? [word] : [`${word} `])) },
  { keywords: BEFORE_NUMBER.map((word) => ` ${word} `) },
  { keywords: BEFORE_NAME.map((word) => `${word} `).concat('c/') },
  { keywords: UNITS.filter((word) => word.length > 2).map((word) => `${word} `) },
  {
    keywords: [
      'p.o. box',
      'po box',
      'p.o box',
      'p o box',
      'postfach',
      'postbox',
      'postbus',
      'postboks',
      'boîte postale',
      'apartado',
      'casella postale',
      'caixa postal',
      'psc ',
      'unit ',
      'uss ',
      'cmr ',
      'corner of ',
      'address is ',
      'address: ',
      'live at ',
      'live on ',
      'lives at ',
      'lives on ',
      'lived at ',
      'lived on ',
      'located at ',
      'located on ',
      'reside',
    ],
  },
  { digits: [5, 5], begin: [-4] },
];

/** That part, in the group that names its kind; what stands before and after is read by `locateAddress`. */
export const addressForms = (): RegExp =>
  new RegExp(
    [
      `(?<![\\p{L}\\p{N}])(?:(?<box>${BOX})|(?<military>${MILITARY})|(?<corner>[Cc]orner of (?:\\d{1,5} )?(?:[\\p{L}.'’]{1,22} ){1,4}(?:\\d{1,5} )?(?:and|&) (?:\\p{L}[\\p{L}.'’]{1,22} ?){1,3}))`,
      `(?<=[\\p{L}\\d]\\.?,?)(?<after> (?:${either(AFTER_NAME)}|${upper(AFTER_NAME)})(?![\\p{L}\\p{N}_(=:]))\\.?`,
      `(?<=\\p{L}\\.?)(?<own> (?:${either(BEFORE_NUMBER)})) ${NUMBER}(?![\\p{L}\\p{N}_%:]|\\.\\d)`,
      `(?<=\\p{L}{3})(?<suffix>(?:${either(SUFFIXES)})) ?${NUMBER}(?![\\p{L}\\p{N}_%:]|\\.\\d)`,
      `(?<![\\p{L}\\p{N}_./-])(?<before>(?:${either(BEFORE_NAME)}) ?)${NAME_WORDS}(?:,?[ ]?(?<=[ ,])(?:[Nn][°ºo]\\.? ?)?(?<number>${NUMBER}))?(?![\\p{L}\\p{N}_(=])`,
      `(?<![\\p{L}\\p{N}])(?<unit>(?:${either(UNITS)}|${upper(UNITS)}) #?[\\dA-Za-z]{1,6}(?![\\p{L}\\p{N}_]))`,
      '(?<=[\\p{Ll}\\p{Lu}])(?<state>, (?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]) \\d{5}(?:-\\d{4})?)(?![\\p{L}\\p{N}])',
      `(?<![\\p{L}\\p{N}_.])(?<lead>(?:[Aa]ddress(?: is|:)|[Ll]ive[sd]? (?:at|on)|[Ll]ocated (?:at|on)|[Rr]esid(?:e[sd]?|ing) (?:at|on))[ \\t]{1,8})(?:\\d{1,6},? ){0,2}\\p{Lu}[\\p{L}.'’-]{2,22}(?: (?:\\p{Lu}[\\p{L}.'’-]{0,22}|\\p{Ll}{1,4})){0,4}(?: \\d{1,5}[a-z]?)?(?![\\p{L}\\p{N}_(=:]|\\.\\d)`,
    ].join('|'),
    'u',
  );
