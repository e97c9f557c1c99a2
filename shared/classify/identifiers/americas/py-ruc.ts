import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Paraguayan taxpayer numbers: up to eight digits and one by weights modulo 11. */
export const pyRuc = identifier({
  id: 'py-ruc',
  title: 'Paraguayan taxpayer number (RUC)',
  placeholder: 'TAX_ID',
  source: 'DNIT, https://www.dnit.gov.py/, 2026-11-22',
  forms: ['########-#', '#######-#'],
  words: ['ruc', 'registro único del contribuyente', 'set', 'paraguay'],
  valid: (compact) => {
    const digits = compact.slice(0, -1).padStart(8, '0');
    const rest = (11 - (weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    return rest % 10 === valueAt(compact, compact.length - 1);
  },
  alone: 0,
  near: 86,
});
