import { identifier } from '../../identifier.ts';
import { ecuadorianCedula } from '../../validate/ecuadorian-cedula.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/**
 * Ecuadorian taxpayer numbers: a person's identity number, or a public (6) or private (9) body's number by weights modulo 11,
 * and the branch.
 */
export const ecRuc = identifier({
  id: 'ec-ruc',
  title: 'Ecuadorian taxpayer number (RUC)',
  placeholder: 'TAX_ID',
  source: 'SRI, https://www.sri.gob.ec/, 2026-11-22',
  forms: ['#############'],
  words: ['ruc', 'registro único de contribuyentes', 'sri'],
  valid: (compact) => {
    const province = Number(compact.slice(0, 2));
    if (province < 1 || (province > 24 && province !== 30) || compact.endsWith('000')) return false;
    const kind = compact.charAt(2);
    if (kind === '6') return weightedSum(compact, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
    if (kind === '9') return weightedSum(compact, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
    return ecuadorianCedula(compact.slice(0, 10));
  },
  alone: 0,
  near: 90,
});
