import { identifier } from '../../identifier.ts';
import { isShortDate } from '../../validate/calendar-date.ts';

/** Danish personal numbers: day of birth and a serial. The check by weights does not hold for numbers issued since 2007. */
export const dkCpr = identifier({
  id: 'dk-cpr',
  title: 'Danish personal number (CPR)',
  placeholder: 'NATIONAL_ID',
  source: 'CPR-kontoret, https://cpr.dk/cpr-systemet/opbygning-af-cpr-nummeret, 2026-11-22',
  forms: ['######-####', '##########'],
  words: ['cpr', 'cpr-nr', 'cpr nummer', 'personnummer', 'cpr-nummer', 'danish personal number'],
  plausible: (compact) => isShortDate(compact, 'dmy'),
  alone: 15,
  printed: 35,
  near: 85,
});
