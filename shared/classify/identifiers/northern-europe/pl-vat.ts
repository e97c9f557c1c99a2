import { identifier } from '../../identifier.ts';
import { polishTaxNumber } from '../../validate/polish-tax-number.ts';

/** Polish VAT numbers: PL and the tax number. */
export const plVat = identifier({
  id: 'pl-vat',
  title: 'Polish VAT number',
  placeholder: 'VAT_ID',
  source:
    'European Commission, VIES VAT number formats, https://ec.europa.eu/taxation_customs/vies/, 2026-11-22',
  forms: ['PL ?##########', 'PL ?###-###-##-##'],
  words: ['vat', 'vat id', 'vat number', 'vat no', 'vatin', 'nip', 'ue'],
  valid: (compact) => polishTaxNumber(compact.slice(2)),
  alone: 70,
  printed: 75,
  near: 92,
});
