import { identifier } from '../../identifier.ts';
import { luhn } from '../../validate/luhn.ts';

/** Italian VAT numbers: seven digits, the office's number, Luhn's digit. */
export const itVatNumber = identifier({
  id: 'it-vat-number',
  title: 'Italian VAT number (partita IVA)',
  placeholder: 'VAT_ID',
  source: 'Agenzia delle Entrate, https://www.agenziaentrate.gov.it/, 2026-11-22',
  forms: ['###########', '#######_####', '########_###', 'IT ?###########'],
  words: ['partita iva', 'p.iva', 'p. iva', 'piva', 'iva', 'vat', 'partita'],
  valid: (compact) => {
    const digits = compact.replace('IT', '');
    const office = Number(digits.slice(7, 10));
    return (
      luhn(digits) &&
      ((office >= 1 && office <= 100) || [120, 121, 888, 999].includes(office)) &&
      !digits.startsWith('0000000')
    );
  },
  alone: 32,
  near: 88,
});
