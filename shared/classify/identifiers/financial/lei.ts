import { identifier } from '../../identifier.ts';
import { LETTERS } from '../../identifier-form.ts';
import { mod97Of } from '../../validate/iso7064.ts';

/** Legal entity identifiers: issuer, entity, and two digits by MOD 97-10. */
export const lei = identifier({
  id: 'lei',
  category: 'financial',
  title: 'Legal entity identifier (LEI)',
  placeholder: 'COMPANY_ID',
  source:
    'ISO 17442, https://www.gleif.org/en/about-lei/iso-17442-the-lei-code-structure, 2026-11-22',
  forms: /(?<![A-Za-z\d_])[A-Z\d]{18}\d{2}(?![A-Za-z\d_])/i,
  anchors: [
    { digits: [3, 19], next: LETTERS },
    { digits: [2, 2], last: LETTERS, begin: [-18] },
    { digits: [3, 3], last: LETTERS, begin: [-17] },
  ],
  words: ['lei', 'legal entity identifier', 'gleif'],
  plausible: (compact) => /[A-Z]/.test(compact),
  valid: (compact) => mod97Of(compact) === 1,
  alone: 80,
  near: 96,
});
