import { identifier } from '../../identifier.ts';

/** Peruvian identity numbers: eight digits, on the card with one more. */
export const peDni = identifier({
  id: 'pe-dni',
  title: 'Peruvian identity number (DNI)',
  placeholder: 'NATIONAL_ID',
  source: 'RENIEC, https://www.gob.pe/reniec, 2026-11-22',
  forms: ['########', '########-#'],
  words: ['dni', 'documento nacional de identidad', 'reniec', 'cui'],
  alone: 0,
  near: 74,
  specificity: 39,
});
