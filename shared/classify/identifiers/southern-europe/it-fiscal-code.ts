import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';

/** Italian fiscal codes: consonants of the name, year, month letter and day of birth (+40 for women), place, check letter. */
export const itFiscalCode = identifier({
  id: 'it-fiscal-code',
  title: 'Italian fiscal code',
  placeholder: 'TAX_ID',
  source:
    'Agenzia delle Entrate, https://www.agenziaentrate.gov.it/portale/web/english/nse/individuals/tax-identification-number-for-foreign-citizens, 2026-11-22',
  forms: ['@@@@@@##[A-EHLMPRST]##@###@'],
  words: ['codice fiscale', 'cf', 'c.f', 'fiscal code', 'cod. fisc'],
  valid: (compact) => {
    const odd = [
      1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
    ];
    let sum = 0;
    for (let i = 0; i < 15; i++) {
      const value = valueAt(compact, i);
      const place = value > 9 ? value - 10 : value;
      sum += i % 2 === 0 ? (odd[place] ?? 0) : place;
    }
    return valueAt(compact, 15) - 10 === sum % 26;
  },
  alone: 92,
  near: 98,
  unproven: 40,
});
