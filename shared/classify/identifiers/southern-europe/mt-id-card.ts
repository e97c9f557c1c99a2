import { identifier } from '../../identifier.ts';

/** Maltese identity card numbers: seven digits and a letter for where the person is registered. */
export const mtIdCard = identifier({
  id: 'mt-id-card',
  title: 'Maltese identity card number',
  placeholder: 'NATIONAL_ID',
  source: 'Identità, https://identita.gov.mt/, 2026-11-22',
  forms: ['#######[MGAPLHBZ]'],
  words: ['identity card', 'id card', 'karta tal-identità', "karta ta' l-identità", 'maltese id'],
  alone: 0,
  near: 80,
});
