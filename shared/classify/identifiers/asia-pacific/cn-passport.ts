import { identifier } from '../../identifier.ts';

/** Chinese passport numbers: E, G, D, P or S and eight digits, or E, a letter and seven digits. */
export const cnPassport = identifier({
  id: 'cn-passport',
  title: 'Chinese passport number',
  placeholder: 'PASSPORT',
  source: 'National Immigration Administration, https://www.nia.gov.cn/, 2026-11-22',
  forms: ['[EGDPS]########', 'E[A-Z]#######'],
  words: ['护照', '护照号', '护照号码', 'chinese passport', 'passport'],
  alone: 0,
  near: 82,
  specificity: 38,
});
