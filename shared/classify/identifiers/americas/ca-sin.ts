import { identifier } from '../../identifier.ts';
import { luhn } from '../../validate/luhn.ts';

/** Canadian social insurance numbers: nine digits by Luhn; none begins with 0 or 8. */
export const caSin = identifier({
  id: 'ca-sin',
  title: 'Canadian social insurance number',
  placeholder: 'SOCIAL_SECURITY',
  source:
    'Service Canada, https://www.canada.ca/en/employment-social-development/services/sin.html, 2026-11-22',
  forms: /(?<![A-Za-z\d_+$]|\d[-.,/ ])[1-79]\d{2}([ -]?)\d{3}\1\d{3}(?![A-Za-z\d_]|[-.,/ ]\d)/,
  anchors: [{ digits: [9, 9] }, { digits: [3, 3], next: ' -' }],
  words: [
    'sin',
    'social insurance',
    'social insurance number',
    'nas',
    "numéro d'assurance sociale",
    'assurance sociale',
  ],
  valid: luhn,
  alone: 32,
  printed: 52,
  near: 88,
});
