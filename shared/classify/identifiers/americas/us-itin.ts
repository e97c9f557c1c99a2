import { identifier } from '../../identifier.ts';

/** US individual taxpayer numbers: a 9 in front and, in fourth and fifth place, 50–65, 70–88, 90–92 or 94–99. */
export const usItin = identifier({
  id: 'us-itin',
  title: 'US individual taxpayer number (ITIN)',
  placeholder: 'TAX_ID',
  source:
    'IRS, https://www.irs.gov/individuals/individual-taxpayer-identification-number, 2026-11-22',
  forms: ['9##-##-####', '9########', '9## ## ####', '9##-######', '9####-####'],
  words: ['itin', 'taxpayer', 'individual taxpayer', 'tax id', 'irs', 'taxpayer identification'],
  plausible: (compact) => /^9\d\d(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])/.test(compact),
  alone: 20,
  printed: 58,
  near: 88,
});
