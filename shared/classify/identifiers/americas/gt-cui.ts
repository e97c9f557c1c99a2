import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Guatemalan identity numbers: eight digits, one by weights modulo 11, department and town of birth. */
export const gtCui = identifier({
  id: 'gt-cui',
  title: 'Guatemalan identity number (CUI)',
  placeholder: 'NATIONAL_ID',
  source: 'RENAP, https://www.renap.gob.gt/, 2026-11-22',
  forms: ['#### ##### ####', '#############'],
  words: [
    'cui',
    'dpi',
    'código único de identificación',
    'documento personal de identificación',
    'renap',
  ],
  valid: (compact) => {
    const department = Number(compact.slice(9, 11));
    return (
      department >= 1 &&
      department <= 22 &&
      Number(compact.slice(11)) >= 1 &&
      weightedSum(compact, [2, 3, 4, 5, 6, 7, 8, 9]) % 11 === valueAt(compact, 8)
    );
  },
  alone: 15,
  printed: 52,
  near: 91,
});
