import { identifier } from '../../identifier.ts';

/** German commercial register numbers: section A or B and up to six digits. */
export const deCommercialRegister = identifier({
  id: 'de-commercial-register',
  title: 'German commercial register number',
  placeholder: 'COMPANY_ID',
  source: 'Gemeinsames Registerportal der Länder, https://www.handelsregister.de/, 2026-11-22',
  forms: ['HR[AB] ?#####', 'HR[AB] ?######', 'HR[AB] ?####', 'HR[AB] ?###'],
  words: [
    'handelsregister',
    'amtsgericht',
    'registergericht',
    'hrb',
    'hra',
    'registernummer',
    'handelsregisternummer',
  ],
  alone: 55,
  near: 80,
});
