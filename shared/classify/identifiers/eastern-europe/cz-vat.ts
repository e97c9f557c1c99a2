import { identifier } from '../../identifier.ts';
import { birthNumber } from '../../validate/birth-number.ts';
import { czechCompanyNumber } from '../../validate/czech-company-number.ts';

/** Czech VAT numbers: a company number or the birth number of a person. */
export const czVat = identifier({
  id: 'cz-vat',
  title: 'Czech VAT number',
  placeholder: 'VAT_ID',
  source:
    'European Commission, VIES VAT number formats, https://ec.europa.eu/taxation_customs/vies/, 2026-11-22',
  forms: ['CZ ?########', 'CZ ?#########', 'CZ ?##########'],
  words: [
    'vat',
    'vat id',
    'vat number',
    'vat no',
    'vatin',
    'dič',
    'dic',
    'daňové identifikační číslo',
  ],
  valid: (compact) => {
    const digits = compact.slice(2);
    return digits.length === 8 ? czechCompanyNumber(digits) : birthNumber(digits);
  },
  alone: 70,
  printed: 75,
  near: 92,
});
