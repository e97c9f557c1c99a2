import { identifier } from '../../identifier.ts';

/** Venezuelan identity numbers: V for citizens, E for foreigners, seven or eight digits. */
export const veCedula = identifier({
  id: 've-cedula',
  title: 'Venezuelan identity number (cédula)',
  placeholder: 'NATIONAL_ID',
  source: 'SAIME, http://www.saime.gob.ve/, 2026-11-22',
  forms: ['[VE]-?##.###.###', '[VE]-?########', '[VE]-?#######'],
  words: ['cédula de identidad', 'cedula', 'cédula', 'c.i', 'venezuela'],
  alone: 0,
  near: 84,
});
