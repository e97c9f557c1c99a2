import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Ukrainian taxpayer numbers: days since 1899, serial, and a digit by weights modulo 11. */
export const uaRnokpp = identifier({
  id: 'ua-rnokpp',
  title: 'Ukrainian taxpayer number (RNOKPP)',
  placeholder: 'TAX_ID',
  source: 'State Tax Service of Ukraine, https://tax.gov.ua/, 2026-11-22',
  forms: ['##########'],
  words: [
    'рнокпп',
    'іпн',
    'инн',
    'ідентифікаційний номер',
    'ідентифікаційний код',
    'реєстраційний номер облікової картки',
  ],
  valid: (compact) =>
    (((weightedSum(compact, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11) + 11) % 11) % 10 ===
    valueAt(compact, 9),
  alone: 0,
  near: 88,
});
