import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Uruguayan tax numbers: office, serial, 001, and a digit by weights modulo 11. */
export const uyRut = identifier({
  id: 'uy-rut',
  title: 'Uruguayan tax number (RUT)',
  placeholder: 'TAX_ID',
  source: 'DGI, https://www.gub.uy/direccion-general-impositiva/, 2026-11-22',
  forms: ['############', '##-######-###-#'],
  words: ['rut', 'registro único tributario', 'dgi', 'número de rut'],
  valid: (compact) => {
    const office = Number(compact.slice(0, 2));
    const rest = (11 - (weightedSum(compact, [4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    return (
      office >= 1 && office <= 22 && compact.slice(8, 10) === '00' && rest === valueAt(compact, 11)
    );
  },
  alone: 40,
  printed: 80,
  near: 92,
});
