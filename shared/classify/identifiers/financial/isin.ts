import { identifier } from '../../identifier.ts';
import { COUNTRY_CODES } from '../../validate/country-codes.ts';
import { luhnLetters } from '../../validate/luhn-letters.ts';

/** International security numbers: country, nine characters, Luhn's digit over letters as two digits. */
export const isin = identifier({
  id: 'isin',
  category: 'financial',
  title: 'Security number (ISIN)',
  placeholder: 'SECURITY_ID',
  source: 'ISO 6166, https://www.anna-web.org/standards/isin-iso-6166/, 2026-11-22',
  forms: /(?<![A-Za-z\d_])[A-Z]{2}[A-Z\d]{9}\d(?![A-Za-z\d_])/i,
  anchors: [
    { digits: [2, 10], begin: [-2] },
    { digits: [4, 9], begin: [-3] },
  ],
  words: ['isin', 'wkn', 'wertpapier', 'security', 'securities', 'fund', 'shares', 'bond'],
  plausible: (compact) =>
    COUNTRY_CODES.has(compact.slice(0, 2)) || /^(?:XS|EU|XA|XB|XC|XD)/.test(compact),
  valid: luhnLetters,
  alone: 72,
  near: 95,
});
