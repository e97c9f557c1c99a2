import { identifier } from '../../identifier.ts';

/** French vehicle registrations since 2009: two letters, three digits, two letters, with hyphens. Italian plates look the same. */
export const frLicencePlate = identifier({
  id: 'fr-licence-plate',
  title: 'French vehicle registration',
  placeholder: 'PLATE',
  source: 'ANTS, https://immatriculation.ants.gouv.fr/, 2026-11-22',
  forms: ['[A-HJ-NP-TV-Z][A-HJ-NP-TV-Z]-###-[A-HJ-NP-TV-Z][A-HJ-NP-TV-Z]'],
  words: [
    'immatriculation',
    'plaque',
    "plaque d'immatriculation",
    'véhicule',
    'carte grise',
    'immatriculé',
    'targa',
  ],
  alone: 30,
  near: 88,
});
