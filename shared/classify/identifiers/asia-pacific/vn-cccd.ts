import { identifier } from '../../identifier.ts';

/** Vietnamese citizen numbers: province 001 to 096, sex and century, year of birth, serial. */
export const vnCccd = identifier({
  id: 'vn-cccd',
  title: 'Vietnamese citizen identity number',
  placeholder: 'NATIONAL_ID',
  source: 'Ministry of Public Security, https://bocongan.gov.vn/, 2026-11-22',
  forms: ['0###########'],
  words: ['cccd', 'căn cước', 'căn cước công dân', 'can cuoc', 'số định danh', 'cmnd'],
  plausible: (compact) => Number(compact.slice(1, 3)) >= 1 && Number(compact.slice(1, 3)) <= 96,
  alone: 0,
  near: 86,
});
