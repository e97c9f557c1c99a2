import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Spanish account numbers from before IBAN: bank, branch, two check digits, account. */
export const esCcc = identifier({
  id: 'es-ccc',
  category: 'financial',
  title: 'Spanish bank account (CCC)',
  placeholder: 'BANK_ACCOUNT',
  source: 'Asociación Española de Banca, https://www.aebanca.es/, 2026-11-22',
  forms: ['#### #### ## ##########', '####-####-##-##########', '####################'],
  words: ['ccc', 'cuenta', 'cuenta corriente', 'código cuenta cliente', 'cuenta bancaria', 'banco'],
  valid: (compact) => {
    const check = (ten: string): number => {
      const rest = 11 - (weightedSum(ten, [1, 2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11);
      return rest < 10 ? rest : 11 - rest;
    };
    return (
      check(`00${compact.slice(0, 8)}`) === valueAt(compact, 8) &&
      check(compact.slice(10)) === valueAt(compact, 9)
    );
  },
  alone: 40,
  printed: 80,
  near: 92,
});
