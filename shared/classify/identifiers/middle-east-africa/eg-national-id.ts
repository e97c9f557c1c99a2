import { identifier } from '../../identifier.ts';
import { isShortDate } from '../../validate/calendar-date.ts';

/** Egyptian national ID numbers: century, day of birth, governorate, serial and a check digit whose rule is not public. */
export const egNationalId = identifier({
  id: 'eg-national-id',
  title: 'Egyptian national ID number',
  placeholder: 'NATIONAL_ID',
  source: 'Ministry of Interior of Egypt, https://moi.gov.eg/, 2026-11-22',
  forms: ['[23]#############'],
  words: ['الرقم القومي', 'رقم قومي', 'بطاقة الرقم القومي', 'egyptian id', 'national id'],
  plausible: (compact) => {
    const place = Number(compact.slice(7, 9));
    const known =
      (place >= 1 && place <= 4) || (place >= 11 && place <= 35 && place !== 30) || place === 88;
    return known && isShortDate(compact.slice(1));
  },
  alone: 0,
  near: 90,
});
