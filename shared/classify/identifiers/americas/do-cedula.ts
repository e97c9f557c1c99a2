import { identifier } from '../../identifier.ts';
import { luhn } from '../../validate/luhn.ts';

/** Dominican identity numbers: municipality, serial, Luhn's digit. */
export const doCedula = identifier({
  id: 'do-cedula',
  title: 'Dominican identity number (cédula)',
  placeholder: 'NATIONAL_ID',
  source: 'Junta Central Electoral, https://jce.gob.do/, 2026-11-22',
  forms: ['###-#######-#', '###########'],
  words: ['cédula', 'cedula', 'cédula de identidad y electoral', 'dominicana'],
  valid: luhn,
  alone: 15,
  printed: 60,
  near: 88,
});
