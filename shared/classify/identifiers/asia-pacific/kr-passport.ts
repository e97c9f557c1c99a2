import { identifier } from '../../identifier.ts';

/** Korean passport numbers: a letter of the kind and eight characters, since 2021 with a letter in the fifth place. */
export const krPassport = identifier({
  id: 'kr-passport',
  title: 'Korean passport number',
  placeholder: 'PASSPORT',
  source: 'Ministry of Foreign Affairs, https://www.passport.go.kr/, 2026-11-22',
  forms: ['[MSROD]###@####', '[MSROD]########'],
  words: ['여권', '여권번호', '여권번호는', 'korean passport', 'passport', 'passport number'],
  alone: 32,
  near: 86,
  specificity: 42,
});
