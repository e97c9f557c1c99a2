import { identifier } from '../../identifier.ts';

/** French driving licence numbers: twelve digits, or nine characters on the card of the European form. */
export const frDrivingLicence = identifier({
  id: 'fr-driving-licence',
  title: 'French driving licence number',
  placeholder: 'DRIVING_LICENCE',
  source: 'ANTS, https://permisdeconduire.ants.gouv.fr/, 2026-11-22',
  forms: ['############', '##@@#####'],
  words: ['permis de conduire', 'numéro de permis', 'permis', 'driving licence'],
  alone: 0,
  near: 80,
});
