import { identifier } from '../../identifier.ts';
import { mod97Of } from '../../validate/iso7064.ts';

/** Polish account numbers: an IBAN without its country. */
export const plBankAccount = identifier({
  id: 'pl-bank-account',
  category: 'financial',
  title: 'Polish bank account number (NRB)',
  placeholder: 'BANK_ACCOUNT',
  source: 'Narodowy Bank Polski, https://nbp.pl/, 2026-11-22',
  forms: ['## #### #### #### #### #### ####', '##########################'],
  words: ['nrb', 'numer konta', 'rachunek', 'numer rachunku', 'konto', 'bank'],
  valid: (compact) => mod97Of(`${compact.slice(2)}2521${compact.slice(0, 2)}`) === 1,
  alone: 70,
  printed: 85,
  near: 94,
});
