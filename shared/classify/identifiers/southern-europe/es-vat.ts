import { identifier } from '../../identifier.ts';
import { controlLetter } from '../../validate/control-letter.ts';
import { luhnDigit } from '../../validate/luhn-digit.ts';

/** Spanish VAT numbers: ES and the number of a person, foreigner or company. */
export const esVat = identifier({
  id: 'es-vat',
  title: 'Spanish VAT number',
  placeholder: 'VAT_ID',
  source:
    'European Commission, VIES VAT number formats, https://ec.europa.eu/taxation_customs/vies/, 2026-11-22',
  forms: [
    'ES ?########@',
    'ES ?[XYZKLM]#######@',
    'ES ?[ABCDEFGHJNPQRSUVW]########',
    'ES ?[ABCDEFGHJNPQRSUVW]#######[A-J]',
  ],
  words: ['vat', 'vat id', 'vat number', 'vat no', 'vatin', 'iva', 'nif', 'cif'],
  valid: (compact) => {
    const number = compact.slice(2);
    if (/^\d/.test(number)) return controlLetter(number.slice(0, 8)) === number.at(-1);
    if (/^[XYZ]/.test(number)) {
      return (
        controlLetter(String('XYZ'.indexOf(number.charAt(0))) + number.slice(1, 8)) ===
        number.at(-1)
      );
    }
    const check = luhnDigit(number.slice(1, 8));
    return number.at(-1) === String(check) || number.at(-1) === 'JABCDEFGHI'.charAt(check);
  },
  alone: 70,
  printed: 75,
  near: 92,
});
