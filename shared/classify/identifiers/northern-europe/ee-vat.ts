import { identifier } from '../../identifier.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Estonian VAT numbers: nine digits whose weighted sum is divisible by 10. */
export const eeVat = identifier({
  id: 'ee-vat',
  title: 'Estonian VAT number',
  placeholder: 'VAT_ID',
  source:
    'European Commission, VIES VAT number formats, https://ec.europa.eu/taxation_customs/vies/, 2026-11-22',
  forms: ['EE ?#########'],
  words: [
    'vat',
    'vat id',
    'vat number',
    'vat no',
    'vatin',
    'kmkr',
    'käibemaksukohustuslase number',
  ],
  valid: (compact) => weightedSum(compact.slice(2), [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0,
  alone: 70,
  printed: 75,
  near: 92,
});
