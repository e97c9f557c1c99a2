import { identifier } from '../../identifier.ts';

/** Algerian tax numbers: fifteen digits, or twenty with the branch. */
export const dzNif = identifier({
  id: 'dz-nif',
  title: 'Algerian tax number (NIF)',
  placeholder: 'TAX_ID',
  source: 'Direction Générale des Impôts, https://www.mfdgi.gov.dz/, 2026-11-22',
  forms: ['###############', '####################'],
  words: ['nif', "numéro d'identification fiscale", 'algérie', 'رقم التعريف الجبائي'],
  alone: 0,
  near: 82,
});
