import { identifier } from '../../identifier.ts';

/** Russian internal passport numbers: series of four digits (region and year) and six digits. */
export const ruPassport = identifier({
  id: 'ru-passport',
  title: 'Russian passport number',
  placeholder: 'PASSPORT',
  source: 'Ministry of Internal Affairs of Russia, https://xn--b1aew.xn--p1ai/, 2026-11-22',
  forms: ['## ## ######', '#### ######', '##########'],
  words: [
    'паспорт',
    'паспорта',
    'серия',
    'серия и номер',
    'серия и номер паспорта',
    'загранпаспорт',
  ],
  alone: 0,
  near: 80,
  specificity: 40,
});
