import { identifier } from '../../identifier.ts';
import { mod97Of } from '../../validate/iso7064.ts';

/** Moroccan company numbers: fifteen digits divisible by 97. */
export const maIce = identifier({
  id: 'ma-ice',
  title: 'Moroccan company number (ICE)',
  placeholder: 'COMPANY_ID',
  source: 'Direction Générale des Impôts, https://www.tax.gov.ma/, 2026-11-22',
  forms: ['###############'],
  words: ['ice', 'identifiant commun', "identifiant commun de l'entreprise"],
  valid: (compact) => mod97Of(compact) === 0,
  alone: 0,
  near: 88,
});
