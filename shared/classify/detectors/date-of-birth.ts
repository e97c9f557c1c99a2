import type { Detector } from '../detector.ts';
import { wordChoice } from '../names/word-choice.ts';
import { DATE, isWrittenDate, yearOf } from '../validate/written-date.ts';

const WORDS = [
  'dob',
  'd.o.b',
  'date of birth',
  'birth date',
  'birthdate',
  'birth_date',
  'date_of_birth',
  'dateofbirth',
  'birthday',
  'born',
  'geburtsdatum',
  'geboren',
  'geb.',
  'date de naissance',
  'né le',
  'née le',
  'fecha de nacimiento',
  'nacido',
  'nacida',
  'data di nascita',
  'nato il',
  'nata il',
  'data de nascimento',
  'nascido',
  'nascida',
  'geboortedatum',
  'fødselsdato',
  'født',
  'födelsedatum',
  'född',
  'syntymäaika',
  'data urodzenia',
  'urodzony',
  'urodzona',
  'datum narození',
  'narozen',
  'születési idő',
  'doğum tarihi',
  '生年月日',
  '出生日期',
];
const literal = (word: string): string =>
  word.replaceAll(/[. ]/g, (char) => (char === '.' ? '\\.' : '[ _-]?'));

/** A date right after words that say somebody was born then. Years that nobody alive was born in belong to history. */
export const dateOfBirth: Detector = {
  id: 'date-of-birth',
  category: 'personal',
  title: 'Date of birth',
  placeholder: 'BIRTHDATE',
  source: 'Own rules; date forms of Unicode CLDR, https://cldr.unicode.org, 2026-11-22',
  anchors: [{ keywords: WORDS }],
  get pattern() {
    return new RegExp(
      `(?<![\\p{L}\\p{N}])${wordChoice(WORDS.map(literal))}(?:[^\\d\\n\\p{L}]{0,6}|[^\\d\\n]{0,4}(?:is|was|on|ist|war|am|el|le|il|em|op|den|the|in \\p{L}{2,20} on)[ :]{1,3})(?<value>${DATE})(?![\\p{L}\\p{N}]|[-/.]\\d)`,
      'diu',
    );
  },
  judge: ({ value }) => {
    const year = yearOf(value);
    if (!isWrittenDate(value) || (year !== undefined && (year < 1900 || year > 2030)))
      return undefined;
    return { confidence: 85, evidence: ['phrase', 'date'] };
  },
  confidence: 85,
  specificity: 58,
};
