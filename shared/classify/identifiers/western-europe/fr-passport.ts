import { identifier } from '../../identifier.ts';

/** French passport numbers: two digits, two letters, five digits. */
export const frPassport = identifier({
  id: 'fr-passport',
  title: 'French passport number',
  placeholder: 'PASSPORT',
  source: 'ANTS, https://passeport.ants.gouv.fr/, 2026-11-22',
  forms: ['##@@#####'],
  words: ['passeport', 'passport', 'numéro de passeport', 'n° passeport'],
  alone: 0,
  near: 85,
});
