import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Vietnamese tax codes: nine digits and one by prime weights modulo 11, a branch after a hyphen. */
export const vnTaxCode = identifier({
  id: 'vn-tax-code',
  title: 'Vietnamese tax code (MST)',
  placeholder: 'TAX_ID',
  source: 'General Department of Taxation, https://www.gdt.gov.vn/, 2026-11-22',
  forms: ['##########', '##########-###'],
  words: ['mst', 'mã số thuế', 'ma so thue', 'tax code'],
  valid: (compact) =>
    10 - (weightedSum(compact, [31, 29, 23, 19, 17, 13, 7, 5, 3]) % 11) === valueAt(compact, 9),
  alone: 15,
  printed: 55,
  near: 86,
});
