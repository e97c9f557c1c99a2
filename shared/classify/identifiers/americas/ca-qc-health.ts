import { identifier } from '../../identifier.ts';
import { isDate } from '../../validate/calendar-date.ts';

/** Quebec health numbers: four letters of the name, year, month (+50 for women) and day of birth, serial. */
export const caQcHealth = identifier({
  id: 'ca-qc-health',
  category: 'health',
  title: 'Quebec health number (RAMQ)',
  placeholder: 'HEALTH_ID',
  source: 'RAMQ, https://www.ramq.gouv.qc.ca/, 2026-11-22',
  forms: ['@@@@ ?#### ?####'],
  words: [
    'ramq',
    'assurance maladie',
    'carte soleil',
    'nam',
    "numéro d'assurance maladie",
    'health insurance',
  ],
  plausible: (compact) => {
    const month = Number(compact.slice(6, 8)) % 50;
    return isDate(2000 + Number(compact.slice(4, 6)), month, Number(compact.slice(8, 10)));
  },
  alone: 40,
  printed: 52,
  near: 92,
});
