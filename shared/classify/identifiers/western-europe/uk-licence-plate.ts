import { identifier } from '../../identifier.ts';

/** UK vehicle registrations of the three systems in use: letters and age (2001), year letter first (1983), year letter last (1963). */
export const ukLicencePlate = identifier({
  id: 'uk-licence-plate',
  title: 'UK vehicle registration',
  placeholder: 'PLATE',
  source:
    'DVLA INF104, https://www.gov.uk/government/publications/vehicle-registration-numbers-and-number-plates, 2026-11-22',
  forms:
    /(?<![A-Za-z\d_-])(?:[A-HJ-PR-Y]{2}(?:0[2-9]|[12]\d|5[1-9]|[67]\d) ?[A-HJ-PR-Z]{3}|[A-HJ-NPR-TV-Y][1-9]\d{0,2} ?[A-HJ-PR-Y]{3}|[A-HJ-PR-Y]{3} ?[1-9]\d{0,2}[A-HJ-NPR-TV-Y])(?![A-Za-z\d_-])/i,
  anchors: [
    { digits: [2, 2], next: ' ABCDEFGHJKLMNOPRSTUVWXYZabcdefghjklmnoprstuvwxyz', begin: [-2] },
    { digits: [1, 3], next: ' ABCDEFGHJKLMNOPRSTUVWXYabcdefghjklmnoprstuvwxy', begin: [-1] },
    { digits: [1, 3], next: 'ABCDEFGHJKLMNPRSTVWXYabcdefghjklmnprstvwxy', begin: [-4, -3] },
  ],
  words: [
    'registration',
    'vehicle registration',
    'number plate',
    'licence plate',
    'license plate',
    'reg',
    'vehicle',
    'vehicles',
    'car reg',
    'dvla',
    'vrm',
  ],
  // In lower case the older systems are words: "the 70s".
  plausible: (compact, raw) => raw === raw.toUpperCase() || /^[A-Z]{2}\d\d[A-Z]/.test(compact),
  alone: 35,
  near: 85,
});
