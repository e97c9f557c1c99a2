import { identifier } from '../../identifier.ts';

/** Albanian tax numbers of companies: a letter for the decade, eight digits, a letter. */
export const alNipt = identifier({
  id: 'al-nipt',
  title: 'Albanian tax number (NIPT)',
  placeholder: 'TAX_ID',
  source: 'Drejtoria e Përgjithshme e Tatimeve, https://www.tatime.gov.al/, 2026-11-22',
  forms: ['[A-M]########@'],
  words: ['nipt', 'nuis', 'tatim', 'albanian tax', 'numri i identifikimit'],
  alone: 0,
  near: 88,
});
