import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/**
 * Kazakh numbers of persons and companies: date of birth or founding, kind, serial, and a digit by one of two rows of weights.
 */
export const kzIin = identifier({
  id: 'kz-iin',
  title: 'Kazakh identity number (IIN/BIN)',
  placeholder: 'NATIONAL_ID',
  source: 'eGov, https://egov.kz/, 2026-11-22',
  forms: ['############'],
  words: ['иин', 'бин', 'жсн', 'iin', 'bin', 'индивидуальный идентификационный номер'],
  valid: (compact) => {
    const first = weightedSum(compact, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
    const second = weightedSum(compact, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11;
    const month = Number(compact.slice(2, 4));
    return month >= 1 && month <= 12 && (first < 10 ? first : second) === valueAt(compact, 11);
  },
  alone: 0,
  near: 90,
});
