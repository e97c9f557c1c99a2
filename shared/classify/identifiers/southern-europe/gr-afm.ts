import { identifier } from '../../identifier.ts';
import { greekTaxNumber } from '../../validate/greek-tax-number.ts';

/** Greek tax numbers: eight digits weighted by powers of two, and one modulo 11. */
export const grAfm = identifier({
  id: 'gr-afm',
  title: 'Greek tax number (AFM)',
  placeholder: 'TAX_ID',
  source: 'AADE, https://www.aade.gr/, 2026-11-22',
  forms: ['#########'],
  words: ['αφμ', 'α.φ.μ', 'afm', 'αριθμός φορολογικού μητρώου', 'greek tax'],
  valid: greekTaxNumber,
  alone: 0,
  near: 82,
});
