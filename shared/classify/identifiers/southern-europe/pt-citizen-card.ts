import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';

/**
 * Portuguese citizen card numbers: eight digits, a check digit, two characters of the card and its check digit, by Luhn with
 * letters.
 */
export const ptCitizenCard = identifier({
  id: 'pt-citizen-card',
  title: 'Portuguese citizen card number',
  placeholder: 'NATIONAL_ID',
  source: 'Instituto dos Registos e do Notariado, https://www.autenticacao.gov.pt/, 2026-11-22',
  forms: ['########[ -]?# ?[A-Z0-9][A-Z]#', '########[ -]?# ?@##'],
  words: [
    'cartão de cidadão',
    'cartao de cidadao',
    'número de documento',
    'cc',
    'bilhete de identidade',
    'citizen card',
  ],
  valid: (compact) => {
    let sum = 0;
    for (let i = 0; i < 12; i++) {
      const value = valueAt(compact, i) * (i % 2 === 0 ? 2 : 1);
      sum += i % 2 === 0 && value > 9 ? value - 9 : value;
    }
    return sum % 10 === 0;
  },
  alone: 65,
  printed: 75,
  near: 93,
});
