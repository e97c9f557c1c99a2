import { identifier } from '../../identifier.ts';

/** Bangladeshi identity numbers: ten digits on the smart card, thirteen before, or seventeen with the year of birth. */
export const bdNid = identifier({
  id: 'bd-nid',
  title: 'Bangladeshi identity number (NID)',
  placeholder: 'NATIONAL_ID',
  source: 'Bangladesh Election Commission, https://www.nidw.gov.bd/, 2026-11-22',
  forms: /(?<![A-Za-z\d_+$])(?:\d{10}|\d{13}|(?:19|20)\d{15})(?![A-Za-z\d_])/,
  anchors: [{ digits: [10, 10] }, { digits: [13, 13] }, { digits: [17, 17] }],
  words: ['nid', 'national id', 'জাতীয় পরিচয়পত্র', 'এনআইডি', 'smart card', 'bangladesh'],
  alone: 0,
  near: 74,
  specificity: 38,
});
