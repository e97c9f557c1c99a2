import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Salvadoran tax numbers: place, day of birth or founding, serial, and a digit by one of two rows of weights. */
export const svNit = identifier({
  id: 'sv-nit',
  title: 'Salvadoran tax number (NIT)',
  placeholder: 'TAX_ID',
  source: 'Ministerio de Hacienda, https://www.mh.gob.sv/, 2026-11-22',
  forms: ['####-######-###-#', '##############'],
  words: ['nit', 'número de identificación tributaria', 'el salvador'],
  valid: (compact) => {
    const serial = Number(compact.slice(10, 13));
    if (serial > 100) {
      const rest = (11 - (weightedSum(compact, [2, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
      return rest % 10 === valueAt(compact, 13);
    }
    const sum = weightedSum(compact, [14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
    return (sum % 11) % 10 === valueAt(compact, 13);
  },
  alone: 15,
  printed: 70,
  near: 91,
});
