import { identifier } from '../../identifier.ts';

/** US passport numbers: nine digits, or a letter and eight digits since 2021. */
export const usPassport = identifier({
  id: 'us-passport',
  title: 'US passport number',
  placeholder: 'PASSPORT',
  source: 'US Department of State, https://travel.state.gov/, 2026-11-22',
  forms: ['@########', '#########'],
  words: ['passport', 'passport number', 'passport no', 'us passport', 'travel document'],
  alone: 0,
  near: 72,
  specificity: 36,
});
