import { identifier } from '../../identifier.ts';

/** South African company registrations: year, six digits and two for the kind of company. */
export const zaCompanyRegistration = identifier({
  id: 'za-company-registration',
  title: 'South African company registration number',
  placeholder: 'COMPANY_ID',
  source: 'CIPC, https://www.cipc.co.za/, 2026-11-22',
  forms: ['####/######/##'],
  words: [
    'registration number',
    'reg no',
    'company registration',
    'cipc',
    'pty ltd',
    'ck',
    'registrasienommer',
  ],
  plausible: (compact) => /^(?:18|19|20)\d{8}(?:0[6-9]|1[0-2]|2[1-6]|3[01])$/.test(compact),
  alone: 60,
  near: 88,
});
