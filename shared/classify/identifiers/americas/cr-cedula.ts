import { identifier } from '../../identifier.ts';

/** Costa Rican identity numbers: province, volume, entry; no check digit. */
export const crCedula = identifier({
  id: 'cr-cedula',
  title: 'Costa Rican identity number (cédula)',
  placeholder: 'NATIONAL_ID',
  source: 'Tribunal Supremo de Elecciones, https://www.tse.go.cr/, 2026-11-22',
  forms: ['[1-9]-####-####', '0#-####-####', '[1-9]########'],
  words: ['cédula', 'cedula', 'cédula de identidad', 'costa rica', 'cédula física'],
  alone: 0,
  near: 80,
  specificity: 40,
});
