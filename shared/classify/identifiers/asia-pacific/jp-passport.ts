import { identifier } from '../../identifier.ts';

/** Japanese passport numbers: two letters and seven digits. */
export const jpPassport = identifier({
  id: 'jp-passport',
  title: 'Japanese passport number',
  placeholder: 'PASSPORT',
  source: 'Ministry of Foreign Affairs of Japan, https://www.mofa.go.jp/, 2026-11-22',
  forms: ['[TMN][A-Z]#######'],
  words: ['パスポート', '旅券', '旅券番号', 'パスポート番号', 'japanese passport', 'passport'],
  alone: 0,
  near: 84,
  specificity: 39,
});
