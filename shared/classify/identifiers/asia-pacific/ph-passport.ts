import { identifier } from '../../identifier.ts';

/** Philippine passport numbers since 2016: P, seven digits and a letter of the series. */
export const phPassport = identifier({
  id: 'ph-passport',
  title: 'Philippine passport number',
  placeholder: 'PASSPORT',
  source: 'Department of Foreign Affairs, https://passport.gov.ph/, 2026-11-22',
  forms: ['P#######[A-C]'],
  words: ['passport', 'passport number', 'passport no', 'philippine passport', 'pasaporte'],
  alone: 36,
  near: 86,
  upper: true,
});
