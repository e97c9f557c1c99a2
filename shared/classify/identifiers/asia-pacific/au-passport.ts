import { identifier } from '../../identifier.ts';

/** Australian passport numbers: one or two letters and seven digits. */
export const auPassport = identifier({
  id: 'au-passport',
  title: 'Australian passport number',
  placeholder: 'PASSPORT',
  source: 'Australian Passport Office, https://www.passports.gov.au/, 2026-11-22',
  forms: ['[NELMUXDCPRT]#######', 'P[A-FUWXZ]#######', 'R[A-F]#######'],
  words: ['passport', 'passport number', 'australian passport'],
  alone: 0,
  near: 80,
  specificity: 37,
});
