import { identifier } from '../../identifier.ts';
import { mod97Of } from '../../validate/iso7064.ts';

/** SEPA creditor identifiers with the usual business code ZZZ, which the two MOD 97-10 digits leave out. */
export const sepaCreditorId = identifier({
  id: 'sepa-creditor-id',
  category: 'financial',
  title: 'SEPA creditor identifier',
  placeholder: 'BANK_ACCOUNT',
  source:
    'European Payments Council EPC262-08, https://www.europeanpaymentscouncil.eu/, 2026-11-22',
  forms: /(?<![A-Za-z\d_])[A-Z]{2}\d{2}ZZZ[A-Z\d]{6,28}(?![A-Za-z\d_])/i,
  anchors: [{ digits: [2, 2], next: 'Zz', begin: [-2] }],
  words: [
    'creditor id',
    'creditor identifier',
    'gläubiger-id',
    'gläubiger-identifikationsnummer',
    'ics',
    'sepa',
    'incassant',
  ],
  valid: (compact) => mod97Of(compact.slice(7) + compact.slice(0, 4)) === 1,
  alone: 80,
  near: 95,
  specificity: 82,
});
