import { identifier } from '../../identifier.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Chilean numbers of persons and companies: seven or eight digits and a digit or K by weights modulo 11. */
export const clRut = identifier({
  id: 'cl-rut',
  title: 'Chilean tax and identity number (RUT)',
  placeholder: 'NATIONAL_ID',
  source: 'Servicio de Impuestos Internos, https://www.sii.cl/, 2026-11-22',
  forms: ['##.###.###-[0-9K]', '#.###.###-[0-9K]', '########-[0-9K]', '#######-[0-9K]'],
  words: ['rut', 'run', 'rol único tributario', 'rol unico', 'cédula de identidad'],
  valid: (compact) => {
    const digits = compact.slice(0, -1).padStart(8, '0');
    const rest = weightedSum(digits, [3, 2, 7, 6, 5, 4, 3, 2]) % 11;
    return '0K987654321'.charAt(rest) === compact.at(-1);
  },
  alone: 38,
  printed: 48,
  near: 92,
});
