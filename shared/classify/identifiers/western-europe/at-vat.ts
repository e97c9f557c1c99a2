import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';

/** Austrian VAT numbers: ATU, seven digits and a check digit made like Luhn's with four added. */
export const atVat = identifier({
  id: 'at-vat',
  title: 'Austrian VAT number',
  placeholder: 'VAT_ID',
  source:
    'European Commission, VIES VAT number formats, https://ec.europa.eu/taxation_customs/vies/, 2026-11-22',
  forms: ['ATU########', 'AT U########', 'ATU ########'],
  words: [
    'vat',
    'vat id',
    'vat number',
    'vat no',
    'vatin',
    'uid',
    'umsatzsteuer',
    'ust-idnr',
    'uid nummer',
  ],
  valid: (compact) => {
    const sum = [1, 2, 1, 2, 1, 2, 1].reduce((total, weight, index) => {
      const product = valueAt(compact, index + 3) * weight;
      return total + (product > 9 ? product - 9 : product);
    }, 4);
    return (sum + valueAt(compact, 10)) % 10 === 0;
  },
  alone: 70,
  printed: 75,
  near: 92,
});
