import { identifier } from '../../identifier.ts';

/** Nigerian bank verification numbers: eleven digits beginning with 22. */
export const ngBvn = identifier({
  id: 'ng-bvn',
  category: 'financial',
  title: 'Nigerian bank verification number',
  placeholder: 'BANK_ACCOUNT',
  source: 'NIBSS, https://nibss-plc.com.ng/, 2026-11-22',
  forms: ['22#########'],
  words: ['bvn', 'bank verification number', 'bank verification'],
  alone: 0,
  near: 88,
});
