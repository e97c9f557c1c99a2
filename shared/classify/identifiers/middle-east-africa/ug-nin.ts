import { identifier } from '../../identifier.ts';

/** Ugandan national identification numbers: C, sex, year of birth, and ten characters. */
export const ugNin = identifier({
  id: 'ug-nin',
  title: 'Ugandan national identification number',
  placeholder: 'NATIONAL_ID',
  source: 'NIRA, https://www.nira.go.ug/, 2026-11-22',
  forms: /(?<![A-Za-z\d_])C[MF]\d{2}[A-Z\d]{10}(?![A-Za-z\d_])/i,
  anchors: [{ digits: [2, 12], begin: [-2] }],
  words: ['nin', 'nira', 'uganda', 'national identification number'],
  alone: 38,
  near: 90,
});
