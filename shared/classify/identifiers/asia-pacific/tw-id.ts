import { identifier } from '../../identifier.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Taiwanese identity and resident numbers: a letter for the place, sex or status, serial, and a digit by weights modulo 10. */
export const twId = identifier({
  id: 'tw-id',
  title: 'Taiwanese identity number',
  placeholder: 'NATIONAL_ID',
  source: 'Ministry of the Interior (Taiwan), https://www.ris.gov.tw/, 2026-11-22',
  forms: /(?<![A-Za-z\d_])[A-Z](?:[1289]\d{8}|[A-D]\d{8})(?![A-Za-z\d_])/i,
  anchors: [
    { digits: [9, 9], begin: [-1] },
    { digits: [8, 8], begin: [-2] },
  ],
  words: ['身分證', '身分證字號', '身份證字號', '統一編號', '居留證', 'taiwan id', '居留證號'],
  valid: (compact) => {
    const order = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';
    const place = order.indexOf(compact.charAt(0)) + 10;
    const second = compact.charAt(1);
    const sex = second < 'A' ? Number(second) : order.indexOf(second) % 10;
    const rest = weightedSum(compact.slice(2), [7, 6, 5, 4, 3, 2, 1, 1]);
    return (Math.floor(place / 10) + (place % 10) * 9 + sex * 8 + rest) % 10 === 0;
  },
  alone: 42,
  near: 92,
});
