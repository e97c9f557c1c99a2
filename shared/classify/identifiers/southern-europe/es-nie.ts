import { identifier } from '../../identifier.ts';
import { controlLetter } from '../../validate/control-letter.ts';

/** Numbers of foreigners in Spain: X, Y or Z for 0, 1 or 2, seven digits and the letter of the remainder by 23. */
export const esNie = identifier({
  id: 'es-nie',
  title: 'Spanish foreigner number (NIE)',
  placeholder: 'NATIONAL_ID',
  source: 'Ministerio del Interior, https://www.interior.gob.es/, 2026-11-22',
  forms: ['[XYZ]-?#######-?@'],
  words: ['nie', 'extranjero', 'número de identidad de extranjero', 'identificación de extranjero'],
  valid: (compact) =>
    controlLetter(String('XYZ'.indexOf(compact.charAt(0))) + compact.slice(1, 8)) ===
    compact.at(-1),
  alone: 70,
  near: 93,
});
