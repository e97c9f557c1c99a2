import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Portuguese social security numbers: ten digits by prime weights, and one modulo 10. */
export const ptNiss = identifier({
  id: 'pt-niss',
  title: 'Portuguese social security number (NISS)',
  placeholder: 'SOCIAL_SECURITY',
  source: 'Segurança Social, https://www.seg-social.pt/, 2026-11-22',
  forms: ['[12]##########'],
  words: ['niss', 'segurança social', 'seguranca social', 'identificação da segurança social'],
  valid: (compact) =>
    9 - (weightedSum(compact, [29, 23, 19, 17, 13, 11, 7, 5, 3, 2]) % 10) === valueAt(compact, 10),
  alone: 0,
  near: 88,
});
