import { identifier } from '../../identifier.ts';
import { isDate } from '../../validate/calendar-date.ts';

/** Albanian personal numbers: decade letter and year, month of birth (+50 for women), day, serial, check letter. */
export const alPersonalId = identifier({
  id: 'al-personal-id',
  title: 'Albanian personal number (NID)',
  placeholder: 'NATIONAL_ID',
  source: 'Ministry of Interior of Albania, https://mb.gov.al/, 2026-11-22',
  forms: /(?<![A-Za-z\d_])[A-T\d]\d{8}[A-W](?![A-Za-z\d_])/i,
  anchors: [{ digits: [8, 8], begin: [-1] }, { digits: [9, 9] }],
  words: ['nid', 'numri personal', 'letërnjoftim', 'numër identiteti', 'numri i identitetit'],
  plausible: (compact) => {
    const month = Number(compact.slice(2, 4)) % 50;
    return month >= 1 && month <= 12 && isDate(2000, month, Number(compact.slice(4, 6)));
  },
  alone: 0,
  near: 88,
});
