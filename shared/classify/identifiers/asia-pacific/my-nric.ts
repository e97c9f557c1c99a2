import { identifier } from '../../identifier.ts';
import { isShortDate } from '../../validate/calendar-date.ts';

/** Malaysian identity card numbers: day of birth, place, serial; no check digit. */
export const myNric = identifier({
  id: 'my-nric',
  title: 'Malaysian identity card number (MyKad)',
  placeholder: 'NATIONAL_ID',
  source: 'Jabatan Pendaftaran Negara, https://www.jpn.gov.my/, 2026-11-22',
  forms: ['######-##-####', '############'],
  words: ['nric', 'mykad', 'ic number', 'kad pengenalan', 'no. kp', 'no kp', 'no ic'],
  plausible: (compact) =>
    isShortDate(compact) &&
    !/^(?:00|17|18|19|20|69|70|73|80|81|94|95|96|97)/.test(compact.slice(6, 8)),
  alone: 10,
  printed: 60,
  near: 90,
});
