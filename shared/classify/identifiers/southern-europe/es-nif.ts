import { identifier } from '../../identifier.ts';
import { controlLetter } from '../../validate/control-letter.ts';

/** Spanish identity card numbers, which are also tax numbers: seven or eight digits and the letter of their remainder by 23. */
export const esNif = identifier({
  id: 'es-nif',
  title: 'Spanish tax number (NIF/DNI)',
  placeholder: 'NATIONAL_ID',
  source: 'Agencia Tributaria, https://sede.agenciatributaria.gob.es/, 2026-11-22',
  forms: ['########-?@', '#######-?@', '##.###.###-?@'],
  words: ['nif', 'dni', 'documento nacional de identidad', 'identificación', 'd.n.i'],
  valid: (compact) => controlLetter(compact.slice(0, -1)) === compact.at(-1),
  alone: 60,
  near: 92,
});
