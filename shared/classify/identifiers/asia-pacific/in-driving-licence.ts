import { identifier } from '../../identifier.ts';

/** Indian driving licence numbers: state, office, year of issue, seven digits. */
export const inDrivingLicence = identifier({
  id: 'in-driving-licence',
  title: 'Indian driving licence number',
  placeholder: 'DRIVING_LICENCE',
  source: 'Ministry of Road Transport and Highways, https://parivahan.gov.in/, 2026-11-22',
  forms: /(?<![A-Za-z\d_])[A-Z]{2}-?\d{2}[ -]?(?:19|20)\d{2}-?\d{7}(?![A-Za-z\d_])/i,
  anchors: [{ digits: [2, 13], begin: [-2, -3] }],
  words: ['driving licence', 'driving license', 'dl no', 'dl number', 'licence number', 'rto'],
  alone: 40,
  near: 88,
});
