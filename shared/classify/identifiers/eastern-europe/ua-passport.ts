import { identifier } from '../../identifier.ts';

/** Ukrainian passport numbers: two letters and six digits in the booklet, nine digits on the card. */
export const uaPassport = identifier({
  id: 'ua-passport',
  title: 'Ukrainian passport number',
  placeholder: 'PASSPORT',
  source: 'State Migration Service of Ukraine, https://dmsu.gov.ua/, 2026-11-22',
  forms: ['[АВЕІКМНОРСТХ][АВЕІКМНОРСТХ] ?######', '@@ ?######', '#########'],
  words: [
    'паспорт',
    'паспорта',
    'серія',
    'серія та номер',
    'український паспорт',
    'паспорт громадянина',
  ],
  alone: 0,
  near: 78,
  specificity: 40,
});
