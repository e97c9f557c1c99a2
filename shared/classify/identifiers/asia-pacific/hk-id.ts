import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';

/** Hong Kong identity card numbers: one or two letters, six digits, and a digit or A by weights modulo 11. */
export const hkId = identifier({
  id: 'hk-id',
  title: 'Hong Kong identity card number',
  placeholder: 'NATIONAL_ID',
  source: 'Immigration Department, https://www.immd.gov.hk/eng/services/hkid.html, 2026-11-22',
  forms: /(?<![A-Za-z\d_])[A-Z]{1,2}\d{6}(?:\([\dA]\)|[\dA])(?![A-Za-z\d_])/i,
  anchors: [{ digits: [6, 7], begin: [-2, -1] }],
  words: ['hkid', '身份證', '身份證號碼', 'hong kong identity', 'identity card', '香港身份證'],
  valid: (compact) => {
    const padded = compact.length === 8 ? compact : compact.slice(0, 9);
    let sum = compact.length === 8 ? 36 * 9 : valueAt(padded, 0) * 9;
    const rest = compact.length === 8 ? padded : padded.slice(1);
    for (let i = 0; i < 7; i++) sum += valueAt(rest, i) * (8 - i);
    return (sum + valueAt(rest, 7)) % 11 === 0;
  },
  alone: 20,
  printed: 70,
  near: 93,
});
