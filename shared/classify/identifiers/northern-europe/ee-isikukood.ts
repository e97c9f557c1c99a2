import { identifier } from '../../identifier.ts';
import { balticCode } from '../../validate/baltic-code.ts';

/** Estonian personal codes: century and sex, day of birth, serial, and a digit by two rows of weights. */
export const eeIsikukood = identifier({
  id: 'ee-isikukood',
  title: 'Estonian personal code',
  placeholder: 'NATIONAL_ID',
  source:
    'Estonian Population Register, https://www.siseministeerium.ee/en/activities/population-procedures/personal-identification-code, 2026-11-22',
  forms: ['[1-8]##########'],
  words: ['isikukood', 'ik', 'personal identification code', 'estonian id', 'personal code'],
  valid: balticCode,
  alone: 45,
  near: 90,
});
