import { identifier } from '../../identifier.ts';

/** Nigerian national identification numbers: eleven digits drawn at random. */
export const ngNin = identifier({
  id: 'ng-nin',
  title: 'Nigerian national identification number',
  placeholder: 'NATIONAL_ID',
  source: 'NIMC, https://nimc.gov.ng/, 2026-11-22',
  forms: ['###########'],
  words: ['nin', 'national identification number', 'nimc', 'virtual nin'],
  alone: 0,
  near: 84,
  specificity: 44,
});
