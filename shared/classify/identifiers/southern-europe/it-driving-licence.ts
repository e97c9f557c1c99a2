import { identifier } from '../../identifier.ts';

/** Italian driving licence numbers: two letters, seven digits, a letter; or U1 and eight characters. */
export const itDrivingLicence = identifier({
  id: 'it-driving-licence',
  title: 'Italian driving licence number',
  placeholder: 'DRIVING_LICENCE',
  source:
    'Ministero delle Infrastrutture e dei Trasporti, https://www.ilportaledellautomobilista.it/, 2026-11-22',
  forms:
    /(?<![A-Za-z\d_])(?:[A-Z]{2}\d{7}[A-Z]|U1[BCDFGHLJKMNPRSTUWYXZ\d]{7}[A-Z])(?![A-Za-z\d_])/i,
  anchors: [
    { digits: [7, 7], begin: [-2] },
    { digits: [1, 8], begin: [-1] },
  ],
  words: [
    'patente',
    'patente di guida',
    'numero patente',
    'driving licence',
    'driver licence',
    'license',
    'motorizzazione',
  ],
  alone: 36,
  near: 85,
});
