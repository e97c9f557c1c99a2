import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';

/** Mexican account numbers: bank, place, account, and a digit by weights 3, 7 and 1. */
export const mxClabe = identifier({
  id: 'mx-clabe',
  category: 'financial',
  title: 'Mexican bank account (CLABE)',
  placeholder: 'BANK_ACCOUNT',
  source: 'Banco de México, https://www.banxico.org.mx/, 2026-11-22',
  forms: ['##################', '### ### ########### #'],
  words: ['clabe', 'clabe interbancaria', 'cuenta clabe', 'transferencia', 'spei', 'banco'],
  valid: (compact) => {
    let sum = 0;
    for (let i = 0; i < 17; i++) sum += (valueAt(compact, i) * ([3, 7, 1][i % 3] ?? 0)) % 10;
    return (10 - (sum % 10)) % 10 === valueAt(compact, 17);
  },
  alone: 35,
  near: 92,
});
