import { identifier } from '../../identifier.ts';
import { luhn } from '../../validate/luhn.ts';

/** French establishment numbers: the company number and five more digits, each part by Luhn. */
export const frSiret = identifier({
  id: 'fr-siret',
  title: 'French establishment number (SIRET)',
  placeholder: 'COMPANY_ID',
  source: 'INSEE, https://www.insee.fr/fr/metadonnees/definition/c1841, 2026-11-22',
  forms: ['##############', '### ### ### #####'],
  words: ['siret', 'numéro siret', 'n° siret', 'établissement'],
  valid: (compact) => luhn(compact) && luhn(compact.slice(0, 9)),
  alone: 25,
  printed: 65,
  near: 90,
});
