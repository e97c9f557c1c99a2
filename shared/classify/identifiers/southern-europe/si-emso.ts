import { identifier } from '../../identifier.ts';
import { jmbg } from '../../validate/jmbg.ts';

/** Slovenian personal numbers, of the Yugoslav kind: regions 50 to 59. */
export const siEmso = identifier({
  id: 'si-emso',
  title: 'Slovenian personal number (EMŠO)',
  placeholder: 'NATIONAL_ID',
  source: 'Ministry of the Interior of Slovenia, https://www.gov.si/, 2026-11-22',
  forms: ['#############'],
  words: ['emšo', 'emso', 'enotna matična številka', 'matična številka občana'],
  valid: (compact) => jmbg(compact, 50, 59),
  alone: 48,
  near: 93,
});
