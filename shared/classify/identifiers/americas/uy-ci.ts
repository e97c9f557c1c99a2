import { identifier } from '../../identifier.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Uruguayan identity numbers: seven digits and one by weights modulo 10. */
export const uyCi = identifier({
  id: 'uy-ci',
  title: 'Uruguayan identity number (CI)',
  placeholder: 'NATIONAL_ID',
  source: 'DNIC, https://www.gub.uy/, 2026-11-22',
  forms: ['#.###.###-#', '#######-#', '########'],
  words: ['cédula de identidad', 'cedula de identidad', 'c.i', 'cédula', 'ci uruguay'],
  valid: (compact) => weightedSum(compact, [2, 9, 8, 7, 6, 3, 4, 1]) % 10 === 0,
  alone: 10,
  printed: 42,
  near: 84,
});
