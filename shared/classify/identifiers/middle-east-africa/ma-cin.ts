import { identifier } from '../../identifier.ts';

/** Moroccan identity numbers: one or two letters and five or six digits. */
export const maCin = identifier({
  id: 'ma-cin',
  title: 'Moroccan identity number (CIN)',
  placeholder: 'NATIONAL_ID',
  source: 'DGSN, https://www.cnie.ma/, 2026-11-22',
  forms: ['@######', '@@######', '@@#####', '@#####'],
  words: ['cin', 'cnie', 'carte nationale', 'البطاقة الوطنية', "carte d'identité nationale"],
  alone: 0,
  near: 78,
  specificity: 38,
});
