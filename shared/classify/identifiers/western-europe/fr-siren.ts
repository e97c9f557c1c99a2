import { identifier } from '../../identifier.ts';
import { luhn } from '../../validate/luhn.ts';

/** French company numbers: nine digits by Luhn. */
export const frSiren = identifier({
  id: 'fr-siren',
  title: 'French company number (SIREN)',
  placeholder: 'COMPANY_ID',
  source: 'INSEE, https://www.insee.fr/fr/metadonnees/definition/c2047, 2026-11-22',
  forms: ['#########', '### ### ###'],
  words: ['siren', 'rcs', 'numéro siren', 'n° siren', 'registre du commerce'],
  valid: luhn,
  alone: 15,
  printed: 30,
  near: 82,
});
