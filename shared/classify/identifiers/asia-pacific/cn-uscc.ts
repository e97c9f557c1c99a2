import { identifier } from '../../identifier.ts';

/** Chinese unified social credit codes: registry, kind, place, organisation code, and a character by powers of 3 modulo 31. */
export const cnUscc = identifier({
  id: 'cn-uscc',
  title: 'Chinese company code (USCC)',
  placeholder: 'COMPANY_ID',
  source: 'GB 32100-2015, https://openstd.samr.gov.cn/, 2026-11-22',
  forms: /(?<![A-Za-z\d_])[159ANY][1239]\d{6}[\dA-HJ-NP-RTUWXY]{10}(?![A-Za-z\d_])/i,
  anchors: [{ digits: [8, 18] }, { digits: [7, 17], begin: [-1] }],
  words: ['统一社会信用代码', '社会信用代码', '信用代码', 'uscc', 'unified social credit'],
  valid: (compact) => {
    const letters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
    let sum = 0;
    for (let i = 0; i < 17; i++) sum += letters.indexOf(compact.charAt(i)) * (3 ** i % 31);
    return letters.charAt((31 - (sum % 31)) % 31) === compact.charAt(17);
  },
  alone: 60,
  near: 95,
});
