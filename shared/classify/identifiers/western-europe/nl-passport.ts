import { identifier } from '../../identifier.ts';

/** Dutch travel document numbers: two letters, six characters and a digit; the letter O is never used. */
export const nlPassport = identifier({
  id: 'nl-passport',
  title: 'Dutch passport or identity card number',
  placeholder: 'PASSPORT',
  source: 'RvIG, https://www.rvig.nl/paspoort-en-identiteitskaart, 2026-11-22',
  forms: /(?<![A-Za-z\d_])[A-NP-Z]{2}[A-NP-Z\d]{6}\d(?![A-Za-z\d_])/i,
  anchors: [{ digits: [1, 7], begin: [-2, -3, -4] }],
  words: [
    'paspoort',
    'paspoortnummer',
    'identiteitskaart',
    'documentnummer',
    'dutch passport',
    'nederlands paspoort',
  ],
  alone: 0,
  near: 82,
});
