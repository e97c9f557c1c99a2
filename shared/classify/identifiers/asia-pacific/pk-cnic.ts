import { identifier } from '../../identifier.ts';

/** Pakistani identity numbers: place, family, sex; no check digit. */
export const pkCnic = identifier({
  id: 'pk-cnic',
  title: 'Pakistani identity number (CNIC)',
  placeholder: 'NATIONAL_ID',
  source: 'NADRA, https://www.nadra.gov.pk/, 2026-11-22',
  forms: ['[1-7]####-#######-#', '[1-7]############'],
  words: [
    'cnic',
    'nicop',
    'nadra',
    'شناختی کارڈ',
    'computerised national identity card',
    'national identity card',
  ],
  alone: 8,
  printed: 58,
  near: 88,
});
