import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Peruvian taxpayer numbers: kind 10, 15, 16, 17 or 20, eight digits, one by weights modulo 11. */
export const peRuc = identifier({
  id: 'pe-ruc',
  title: 'Peruvian taxpayer number (RUC)',
  placeholder: 'TAX_ID',
  source: 'SUNAT, https://www.sunat.gob.pe/, 2026-11-22',
  forms: ['[12]##########'],
  words: ['ruc', 'registro único de contribuyentes', 'sunat'],
  valid: (compact) =>
    /^(?:1[0567]|20)/.test(compact) &&
    (11 - (weightedSum(compact, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 10 ===
      valueAt(compact, 10),
  alone: 0,
  near: 91,
});
