import { identifier } from '../../identifier.ts';
import { isDate } from '../../validate/calendar-date.ts';

/**
 * UK driver numbers: five letters of the surname, decade, month (+50 for women), day and year of birth, initials, check
 * characters.
 */
export const ukDrivingLicence = identifier({
  id: 'uk-driving-licence',
  title: 'UK driving licence number',
  placeholder: 'DRIVING_LICENCE',
  source:
    'DVLA, https://www.gov.uk/government/publications/driving-licence-number-format, 2026-11-22',
  forms: /(?<![A-Za-z\d_])[A-Z][A-Z9]{4}\d{6}[A-Z9]{2}[A-Z\d][A-Z]{2}(?![A-Za-z\d_])/i,
  anchors: [{ digits: [6, 10], begin: [-5, -4, -3, -2, -1] }],
  words: [
    'driving licence',
    'driving license',
    'driver number',
    'dvla',
    'licence number',
    'licence',
  ],
  plausible: (compact) => {
    const [, decade = '', month = '', day = '', year = ''] =
      /^[A-Z]{1,5}9{0,4}(\d)(\d\d)(\d\d)(\d)[A-Z9]{2}.[A-Z]{2}$/.exec(compact) ?? [];
    return (
      isDate(1900 + Number(decade + year), Number(month) % 50, Number(day)) ||
      (isDate(2000, Number(month) % 50, Number(day)) && decade !== '')
    );
  },
  alone: 75,
  near: 95,
});
