import { identifier } from '../../identifier.ts';
import { hungarianTaxNumber } from '../../validate/hungarian-tax-number.ts';

/** Hungarian VAT numbers: HU and the first eight digits of the tax number. */
export const huVat = identifier({
  id: 'hu-vat',
  title: 'Hungarian VAT number',
  placeholder: 'VAT_ID',
  source:
    'European Commission, VIES VAT number formats, https://ec.europa.eu/taxation_customs/vies/, 2026-11-22',
  forms: ['HU ?########'],
  words: ['vat', 'vat id', 'vat number', 'vat no', 'vatin', 'áfa', 'közösségi adószám', 'adószám'],
  valid: (compact) => hungarianTaxNumber(compact.slice(2)),
  alone: 70,
  printed: 75,
  near: 92,
});
