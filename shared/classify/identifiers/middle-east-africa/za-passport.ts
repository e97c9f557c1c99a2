import { identifier } from '../../identifier.ts';

/** South African passport numbers: an A and eight digits; other letters are rare, and other countries' too. */
export const zaPassport = identifier({
  id: 'za-passport',
  title: 'South African passport number',
  placeholder: 'PASSPORT',
  source: 'Department of Home Affairs, https://www.dha.gov.za/, 2026-11-22',
  forms: ['A########'],
  words: ['passport', 'passport number', 'passport no', 'south african passport', 'paspoort'],
  alone: 0,
  near: 82,
  specificity: 37,
  upper: true,
});
