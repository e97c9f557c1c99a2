import { identifier } from '../../identifier.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Maltese VAT numbers: eight digits whose weighted sum is divisible by 37. */
export const mtVat = identifier({
  id: 'mt-vat',
  title: 'Maltese VAT number',
  placeholder: 'VAT_ID',
  source:
    'European Commission, VIES VAT number formats, https://ec.europa.eu/taxation_customs/vies/, 2026-11-22',
  forms: ['MT ?########'],
  words: ['vat', 'vat id', 'vat number', 'vat no', 'vatin', 'taxxa'],
  valid: (compact) => weightedSum(compact.slice(2), [3, 4, 6, 7, 8, 9, 10, 1]) % 37 === 0,
  alone: 70,
  printed: 75,
  near: 92,
});
