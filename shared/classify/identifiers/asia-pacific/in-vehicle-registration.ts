import { identifier } from '../../identifier.ts';

/** States and territories as they stand on plates; BH for the series of all India. */
const STATES = new Set(
  'AN AP AR AS BR CG CH DD DL DN GA GJ HP HR JH JK KA KL LA LD MH ML MN MP MZ NL OD OR PB PY RJ SK TN TR TS TG UA UK UP WB'.split(
    ' ',
  ),
);

/** Indian vehicle registrations: state, district, series, number. */
export const inVehicleRegistration = identifier({
  id: 'in-vehicle-registration',
  title: 'Indian vehicle registration',
  placeholder: 'PLATE',
  source:
    'Ministry of Road Transport and Highways, CMVR rule 50, https://parivahan.gov.in/, 2026-11-22',
  forms: ['@@[ -]?##[ -]?@@[ -]?####', '@@[ -]?##[ -]?@[ -]?####', '@@[ -]?#[ -]?@@[ -]?####'],
  words: [
    'registration number',
    'vehicle',
    'rto',
    'registration',
    'number plate',
    'licence plate',
    'bike',
  ],
  plausible: (compact) => STATES.has(compact.slice(0, 2)),
  alone: 52,
  near: 88,
});
