import { identifier } from '../../identifier.ts';
import { luhnDigit } from '../../validate/luhn-digit.ts';

/** Spanish company numbers: a letter for the legal form, seven digits, and Luhn's digit or the letter that stands for it. */
export const esCif = identifier({
  id: 'es-cif',
  title: 'Spanish company tax number (CIF)',
  placeholder: 'COMPANY_ID',
  source: 'Agencia Tributaria, https://sede.agenciatributaria.gob.es/, 2026-11-22',
  forms: /(?<![A-Za-z\d_-])[ABCDEFGHJNPQRSUVW]-?\d{7}-?[A-J\d](?![A-Za-z\d_])/i,
  anchors: [{ digits: [7, 8], begin: [-1, -2] }],
  words: ['cif', 'nif', 'razón social', 'empresa', 'sociedad'],
  valid: (compact) => {
    const digits = compact.slice(1, 8);
    const last = compact.charAt(8);
    const check = luhnDigit(digits);
    return last === String(check) || last === 'JABCDEFGHI'.charAt(check);
  },
  alone: 42,
  near: 88,
});
