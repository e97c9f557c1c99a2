import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Provinces as they number their districts, read from the second and third digit. */
const PROVINCE = /^(?:1[0-9]|2[0-7]|3[0-9]|4[0-9]|5[0-8]|6[0-7]|7[0-7]|8[0-6]|9[0-6])$/;

/** Thai identity numbers, which are also tax numbers: kind, place, serial, and a digit by weights modulo 11. */
export const thTnin = identifier({
  id: 'th-tnin',
  title: 'Thai identity number',
  placeholder: 'NATIONAL_ID',
  source: 'Department of Provincial Administration, https://www.bora.dopa.go.th/, 2026-11-22',
  forms: ['[1-8]############', '[1-8]-####-#####-##-#', '[1-8] #### ##### ## #'],
  words: [
    'เลขประจำตัวประชาชน',
    'เลขบัตรประชาชน',
    'บัตรประชาชน',
    'tnin',
    'thai id',
    'thai national id',
    'เลขประจำตัวผู้เสียภาษี',
  ],
  valid: (compact) =>
    PROVINCE.test(compact.slice(1, 3)) &&
    (11 - (weightedSum(compact, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 ===
      valueAt(compact, 12),
  alone: 36,
  printed: 75,
  near: 92,
});
