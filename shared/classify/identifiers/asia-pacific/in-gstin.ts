import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';

/** Indian tax numbers: state, PAN, registration, Z, and a character by Luhn in base 36. */
export const inGstin = identifier({
  id: 'in-gstin',
  title: 'Indian goods and services tax number (GSTIN)',
  placeholder: 'TAX_ID',
  source: 'GSTN, https://www.gst.gov.in/, 2026-11-22',
  forms: ['##@@@@@####@*Z*'],
  words: ['gstin', 'gst', 'gst registration', 'goods and services tax', 'tax identification'],
  plausible: (compact) => /^(?:0[1-9]|[12]\d|3[0-8]|97)/.test(compact),
  valid: (compact) => {
    let sum = 0;
    for (let i = 0; i < 14; i++) {
      const product = valueAt(compact, i) * (i % 2 === 0 ? 1 : 2);
      sum += Math.floor(product / 36) + (product % 36);
    }
    return (36 - (sum % 36)) % 36 === valueAt(compact, 14);
  },
  alone: 90,
  near: 97,
  unproven: 42,
});
