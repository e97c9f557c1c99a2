import { identifier } from '../../identifier.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Argentine tax and worker numbers: kind, identity number, a digit by weights modulo 11. */
export const arCuit = identifier({
  id: 'ar-cuit',
  title: 'Argentine tax number (CUIT/CUIL)',
  placeholder: 'TAX_ID',
  source: 'ARCA, https://www.arca.gob.ar/, 2026-11-22',
  forms: ['##-########-#', '###########'],
  words: [
    'cuit',
    'cuil',
    'clave única de identificación tributaria',
    'clave única de identificación laboral',
  ],
  valid: (compact) => {
    const rest = weightedSum(compact, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
    const kind = /^(?:2[03457]|3[034]|5[015])/.test(compact);
    return kind && '09987654321'.charAt(rest) === compact.charAt(10);
  },
  alone: 25,
  printed: 75,
  near: 93,
});
