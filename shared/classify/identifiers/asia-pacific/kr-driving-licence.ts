import { identifier } from '../../identifier.ts';

/** Korean driving licence numbers: region 11 to 28, year, serial, two digits. */
export const krDrivingLicence = identifier({
  id: 'kr-driving-licence',
  title: 'Korean driving licence number',
  placeholder: 'DRIVING_LICENCE',
  source: 'Korea Road Traffic Authority, https://www.koroad.or.kr/, 2026-11-22',
  forms: ['##-##-######-##', '############'],
  words: [
    '운전면허',
    '운전면허번호',
    '면허번호',
    'driver license',
    'driving licence',
    '운전면허번호는',
  ],
  plausible: (compact) => /^(?:1[1-9]|2[0-68])/.test(compact),
  alone: 5,
  printed: 52,
  near: 88,
});
