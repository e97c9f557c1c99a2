import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Slovenian VAT numbers: seven digits and one by weights modulo 11. */
export const siVat = identifier({
  id: 'si-vat',
  title: 'Slovenian VAT number',
  placeholder: 'VAT_ID',
  source:
    'European Commission, VIES VAT number formats, https://ec.europa.eu/taxation_customs/vies/, 2026-11-22',
  forms: ['SI ?[1-9]#######'],
  words: [
    'vat',
    'vat id',
    'vat number',
    'vat no',
    'vatin',
    'ddv',
    'davčna številka',
    'id za ddv',
    'davčna',
  ],
  valid: (compact) => {
    const rest = 11 - (weightedSum(compact.slice(2), [8, 7, 6, 5, 4, 3, 2]) % 11);
    return rest < 11 && rest % 10 === valueAt(compact, 9);
  },
  alone: 70,
  printed: 75,
  near: 92,
});
