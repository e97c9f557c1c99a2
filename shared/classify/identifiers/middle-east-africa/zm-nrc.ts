import { identifier } from '../../identifier.ts';

/** Zambian national registration numbers: serial, place, a digit for the kind of holder. */
export const zmNrc = identifier({
  id: 'zm-nrc',
  title: 'Zambian registration number (NRC)',
  placeholder: 'NATIONAL_ID',
  source: 'Department of National Registration, https://www.moha.gov.zm/, 2026-11-22',
  forms: ['######/##/[123]'],
  words: ['nrc', 'national registration card', 'zambia', 'nrc number'],
  alone: 52,
  near: 90,
});
