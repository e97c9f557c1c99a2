import { identifier } from '../../identifier.ts';
import { latvianCode } from '../../validate/latvian-code.ts';

/**
 * Latvian personal codes: day of birth, century, serial and check digit, or since 2017 the figures 32 and nine digits that say
 * nothing.
 */
export const lvPersonasKods = identifier({
  id: 'lv-personas-kods',
  title: 'Latvian personal code',
  placeholder: 'NATIONAL_ID',
  source: 'PMLP, https://www.pmlp.gov.lv/en/personal-code, 2026-11-22',
  forms: ['######-#####', '###########'],
  words: ['personas kods', 'p.k', 'personas kodu', 'latvian personal code', 'personal code'],
  valid: latvianCode,
  alone: 15,
  printed: 60,
  near: 88,
});
