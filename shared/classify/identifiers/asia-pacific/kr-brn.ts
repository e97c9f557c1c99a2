import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Korean business registration numbers: office, kind, serial, and a digit by weights modulo 10. */
export const krBrn = identifier({
  id: 'kr-brn',
  title: 'Korean business registration number',
  placeholder: 'COMPANY_ID',
  source: 'National Tax Service, https://www.nts.go.kr/, 2026-11-22',
  forms: ['###-##-#####', '##########'],
  words: [
    '사업자등록번호',
    '사업자번호',
    '사업자등록번호는',
    'business registration number',
    'brn',
    '사업자',
  ],
  valid: (compact) => {
    const sum =
      weightedSum(compact, [1, 3, 7, 1, 3, 7, 1, 3, 5]) +
      Math.floor((valueAt(compact, 8) * 5) / 10);
    return (10 - (sum % 10)) % 10 === valueAt(compact, 9);
  },
  alone: 28,
  printed: 60,
  near: 90,
});
