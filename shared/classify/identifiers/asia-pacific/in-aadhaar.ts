import { identifier } from '../../identifier.ts';
import { verhoeff } from '../../validate/verhoeff.ts';

/** Aadhaar numbers: eleven digits, none beginning with 0 or 1, and Verhoeff's digit. */
export const inAadhaar = identifier({
  id: 'in-aadhaar',
  title: 'Indian identity number (Aadhaar)',
  placeholder: 'NATIONAL_ID',
  source: 'UIDAI, https://uidai.gov.in/, 2026-11-22',
  forms: ['[2-9]### #### ####', '[2-9]###-####-####', '[2-9]###:####:####', '[2-9]###########'],
  words: ['aadhaar', 'aadhar', 'uidai', 'आधार', 'uid', 'aadhaar number'],
  valid: verhoeff,
  alone: 36,
  printed: 55,
  near: 92,
});
