import { identifier } from '../../identifier.ts';

/** Kenyan identity numbers: seven or eight digits. */
export const keId = identifier({
  id: 'ke-id',
  title: 'Kenyan identity number',
  placeholder: 'NATIONAL_ID',
  source: 'National Registration Bureau, https://www.immigration.go.ke/, 2026-11-22',
  forms: ['########', '#######'],
  words: ['kenyan id', 'huduma', 'kitambulisho', 'national id', 'maisha'],
  alone: 0,
  near: 70,
  specificity: 38,
});
