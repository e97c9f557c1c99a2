import { identifier } from '../../identifier.ts';

/** US employer identification numbers: a prefix that was given to a campus, seven digits. */
export const usEin = identifier({
  id: 'us-ein',
  title: 'US employer number (EIN)',
  placeholder: 'TAX_ID',
  source:
    'IRS, https://www.irs.gov/businesses/small-businesses-self-employed/how-eins-are-assigned-and-valid-ein-prefixes, 2026-11-22',
  forms: ['##-#######'],
  words: [
    'ein',
    'fein',
    'employer identification',
    'employer identification number',
    'federal tax id',
    'tax id',
  ],
  plausible: (compact) => !/^(?:0[0789]|1[789]|28|29|49|69|70|78|79|89|96|97)/.test(compact),
  alone: 0,
  near: 80,
});
