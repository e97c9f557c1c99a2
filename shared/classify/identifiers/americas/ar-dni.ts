import { identifier } from '../../identifier.ts';

/** Argentine identity numbers: seven or eight digits without a check digit. */
export const arDni = identifier({
  id: 'ar-dni',
  title: 'Argentine identity number (DNI)',
  placeholder: 'NATIONAL_ID',
  source: 'RENAPER, https://www.argentina.gob.ar/interior/renaper, 2026-11-22',
  forms: ['##.###.###', '########', '#######'],
  words: ['dni', 'documento nacional de identidad', 'documento', 'd.n.i'],
  alone: 0,
  specificity: 40,
});
