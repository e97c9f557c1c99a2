import { identifier } from '../../identifier.ts';
import { danishCompanyNumber } from '../../validate/danish-company-number.ts';

/** Danish VAT numbers: DK and the company number. */
export const dkVat = identifier({
  id: 'dk-vat',
  title: 'Danish VAT number',
  placeholder: 'VAT_ID',
  source:
    'European Commission, VIES VAT number formats, https://ec.europa.eu/taxation_customs/vies/, 2026-11-22',
  forms: ['DK ?[1-9]#######', 'DK ?## ## ## ##'],
  words: ['vat', 'vat id', 'vat number', 'vat no', 'vatin', 'moms', 'momsnummer', 'cvr'],
  valid: (compact) => danishCompanyNumber(compact.slice(2)),
  alone: 70,
  printed: 75,
  near: 92,
});
