import { identifier } from '../../identifier.ts';

/** Italian passport numbers: two letters and seven digits. */
export const itPassport = identifier({
  id: 'it-passport',
  title: 'Italian passport number',
  placeholder: 'PASSPORT',
  source: 'Polizia di Stato, https://www.poliziadistato.it/articolo/passaporto, 2026-11-22',
  forms: /(?<![A-Za-z\d_])[A-Z]{2}\d{7}(?![A-Za-z\d_])/i,
  anchors: [{ digits: [7, 7], begin: [-2] }],
  words: ['passaporto', 'passport', 'numero passaporto', 'elettronico'],
  alone: 31,
  near: 83,
  specificity: 33,
});
