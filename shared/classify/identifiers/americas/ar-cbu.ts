import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Argentine account numbers: bank and branch with a check digit, account with another, by weights 9, 7, 1, 3. */
export const arCbu = identifier({
  id: 'ar-cbu',
  category: 'financial',
  title: 'Argentine bank account (CBU)',
  placeholder: 'BANK_ACCOUNT',
  source: 'Banco Central de la República Argentina, https://www.bcra.gob.ar/, 2026-11-22',
  forms: ['######################', '######## ##############'],
  words: ['cbu', 'clave bancaria uniforme', 'cuenta', 'cvu'],
  valid: (compact) => {
    const bank = weightedSum(compact, [7, 1, 3, 9, 7, 1, 3]);
    const account = weightedSum(compact.slice(8), [3, 9, 7, 1, 3, 9, 7, 1, 3, 9, 7, 1, 3]);
    return (
      (10 - (bank % 10)) % 10 === valueAt(compact, 7) &&
      (10 - (account % 10)) % 10 === valueAt(compact, 21)
    );
  },
  alone: 52,
  near: 94,
});
