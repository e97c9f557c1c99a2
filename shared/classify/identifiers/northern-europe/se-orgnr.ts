import { identifier } from '../../identifier.ts';
import { luhn } from '../../validate/luhn.ts';

/** Swedish organisation numbers: a third digit of at least 2 tells them from persons; Luhn's digit. */
export const seOrgnr = identifier({
  id: 'se-orgnr',
  title: 'Swedish organisation number',
  placeholder: 'COMPANY_ID',
  source: 'Bolagsverket, https://bolagsverket.se/, 2026-11-22',
  forms: ['######-####', '##########'],
  words: [
    'organisationsnummer',
    'orgnr',
    'orgnummer',
    'org.nr',
    'org nr',
    'företag',
    'company identity code',
  ],
  valid: (compact) => /^[1-35-9]\d[2-9]/.test(compact) && luhn(compact),
  alone: 20,
  printed: 42,
  near: 85,
});
