import { identifier } from '../../identifier.ts';

/** Zimbabwean identity numbers: office, serial, check letter, district. */
export const zwId = identifier({
  id: 'zw-id',
  title: 'Zimbabwean identity number',
  placeholder: 'NATIONAL_ID',
  source: 'Registrar General of Zimbabwe, http://www.rg.gov.zw/, 2026-11-22',
  forms: /(?<![A-Za-z\d_])\d{2}-\d{6,7} ?-?[A-Z] ?-?\d{2}(?![A-Za-z\d_])/i,
  anchors: [{ digits: [2, 2], next: '-' }],
  words: ['id number', 'national id', 'zimbabwe', 'national registration'],
  alone: 45,
  near: 86,
});
