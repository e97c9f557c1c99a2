import { identifier } from '../../identifier.ts';

/** US driver's license numbers in the forms most states use. None has a public check digit, so a word is required. */
export const usDriverLicense = identifier({
  id: 'us-driver-license',
  title: "US driver's license number",
  placeholder: 'DRIVING_LICENCE',
  source: 'AAMVA, https://www.aamva.org/, 2026-11-22',
  forms: [
    '@#######',
    '@########',
    '@############',
    '#########',
    '########',
    '#######',
    '@@######',
    '@###-####-####',
    '@###-###-##-###-#',
  ],
  words: [
    'driver license',
    'drivers license',
    "driver's license",
    'driver’s license',
    'driver licence',
    'dl number',
    'dl#',
    'license number',
    'driving license',
    'dln',
    'drivers lic',
    'permit number',
  ],
  alone: 0,
  near: 65,
  specificity: 30,
});
