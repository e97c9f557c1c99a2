import { identifier } from '../../identifier.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/**
 * Singapore identity numbers: S and T for citizens, F, G and M for foreigners, seven digits, and a letter by weights modulo 11.
 */
export const sgNric = identifier({
  id: 'sg-nric',
  title: 'Singapore NRIC or FIN',
  placeholder: 'NATIONAL_ID',
  source: 'ICA, https://www.ica.gov.sg/, 2026-11-22',
  forms: ['[STFGM]#######@'],
  words: ['nric', 'fin', 'nric/fin', 'singapore ic', 'identity card'],
  valid: (compact) => {
    const kind = compact.charAt(0);
    const sum =
      weightedSum(compact.slice(1), [2, 7, 6, 5, 4, 3, 2]) +
      (kind === 'T' || kind === 'G' ? 4 : kind === 'M' ? 3 : 0);
    const letters = kind === 'M' ? 'XWUTRQPNJLK' : kind < 'H' ? 'XWUTRQPNMLK' : 'JZIHGFEDCBA';
    const place = sum % 11;
    return (
      letters.charAt(place) === compact.at(-1) ||
      (kind === 'M' && 'KLJNPQRTUWX'.charAt(10 - place) === compact.at(-1))
    );
  },
  alone: 75,
  near: 95,
  unproven: 45,
});
