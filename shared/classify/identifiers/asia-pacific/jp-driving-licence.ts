import { identifier } from '../../identifier.ts';

/** Japanese driving licence numbers: twelve digits; office, year, serial, check digit and reissues. */
export const jpDrivingLicence = identifier({
  id: 'jp-driving-licence',
  title: 'Japanese driving licence number',
  placeholder: 'DRIVING_LICENCE',
  source: 'National Police Agency of Japan, https://www.npa.go.jp/, 2026-11-22',
  forms: ['############'],
  words: ['運転免許', '免許証番号', '運転免許証', '免許証', 'driver license'],
  alone: 0,
  near: 80,
  specificity: 42,
});
