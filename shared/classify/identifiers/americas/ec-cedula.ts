import { identifier } from '../../identifier.ts';
import { ecuadorianCedula } from '../../validate/ecuadorian-cedula.ts';

/** Ecuadorian identity numbers: province, a digit below 6, serial, Luhn's digit. */
export const ecCedula = identifier({
  id: 'ec-cedula',
  title: 'Ecuadorian identity number (cédula)',
  placeholder: 'NATIONAL_ID',
  source: 'Registro Civil del Ecuador, https://www.registrocivil.gob.ec/, 2026-11-22',
  forms: ['##########', '#########-#'],
  words: ['cédula', 'cedula', 'cédula de identidad', 'c.i', 'ecuador'],
  valid: ecuadorianCedula,
  alone: 0,
  near: 84,
});
