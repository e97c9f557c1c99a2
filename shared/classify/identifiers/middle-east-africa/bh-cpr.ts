import { identifier } from '../../identifier.ts';

/** Bahraini personal numbers: year and month of birth, serial and a check digit whose rule is not public. */
export const bhCpr = identifier({
  id: 'bh-cpr',
  title: 'Bahraini personal number (CPR)',
  placeholder: 'NATIONAL_ID',
  source: 'iGA, https://www.iga.gov.bh/, 2026-11-22',
  forms: ['#########'],
  words: ['cpr', 'الرقم الشخصي', 'bahrain', 'cpr number', 'personal number'],
  plausible: (compact) => Number(compact.slice(2, 4)) >= 1 && Number(compact.slice(2, 4)) <= 12,
  alone: 0,
  near: 80,
  specificity: 40,
});
